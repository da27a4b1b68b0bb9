// Real dumps. They are not part of the repository.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readNaws } from '../src/feeds/naws/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Truth {
  readonly feed: string;
  readonly format: string;
  readonly truth: {
    readonly rows: number;
    readonly parseable: number;
    readonly weekday: Readonly<Record<string, number>>;
    readonly open_closed: Readonly<Record<string, number>>;
    readonly wheelchair: number;
    readonly with_coordinates: number;
    readonly format_codes: Readonly<Record<string, number>>;
    readonly top_start_times: Readonly<Record<string, number>>;
    readonly attendance: Readonly<Record<string, number>>;
  };
}

const textOf = (path: string): string => readFileSync(join(fixtures, path), 'utf8');
const truths = existsSync(fixtures)
  ? readdirSync(join(fixtures, 'truth'))
      .map((file) => JSON.parse(textOf(join('truth', file))) as Truth)
      .filter(({ format }) => format === 'naws-csv')
  : [];

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const CODES: Readonly<Record<string, string>> = { O: 'OPEN', C: 'CLOSED', X: 'wheelchair' };
const NAMES: Readonly<Record<string, string>> = {
  'in-person': 'in_person_only',
  online: 'online_only',
  hybrid: 'hybrid',
  inactive: 'in_person_only',
};

describe('readNaws', () => {
  it.runIf(truths.length === 0)('is not tried on real feeds, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(join(fixtures, 'truth'))).toBe(false);
  });

  it.each(truths.map((truth) => [truth.feed, truth] as const))('agrees with the counts of %s', (feed, { truth }) => {
    const text = textOf(join('feeds', feed, 'naws.csv'));
    // The counts keep rows that are not published, which have a mark in the last column of theirs.
    const hidden = readNaws(text, { feed }).findings.filter(({ value }) => String(value).startsWith('unpublished'));
    const { meetings, findings, rows } = readNaws(text.replace(/1(?=\r?\n|$)/g, '').replace(/"1"(?=\r?\n|$)/g, '""'), { feed });
    expect(hidden.length).toBeLessThanOrEqual(1);
    expect([rows, meetings.length]).toEqual([truth.rows, truth.parseable]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const slots = meetings.flatMap((meeting) => meeting.slots);
    expect(tally(slots.map(({ day }) => WEEKDAYS[day]!))).toEqual(
      Object.fromEntries(Object.entries(truth.weekday).filter(([, count]) => count > 0)),
    );
    expect(tally(slots.map(({ startMin }) => clock(startMin)))).toMatchObject(truth.top_start_times);
    expect(meetings.filter(({ place }) => place?.position)).toHaveLength(truth.with_coordinates);
    expect(tally(meetings.map(({ attendance }) => NAMES[attendance] ?? attendance))).toEqual(truth.attendance);
    const { VM, TC, ...formats } = truth.format_codes;
    expect(meetings.filter(({ isVenueClosed }) => isVenueClosed)).toHaveLength(TC ?? 0);
    expect(meetings.filter(({ attendance }) => attendance === 'online')).toHaveLength(VM ?? 0);
    const { wheelchair = 0, ...types } = tally(meetings.flatMap((meeting) => meeting.types.map((type) => CODES[type] ?? type)));
    expect([types, wheelchair]).toEqual([{ ...formats, ...truth.open_closed }, truth.wheelchair]);
    for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  });
});
