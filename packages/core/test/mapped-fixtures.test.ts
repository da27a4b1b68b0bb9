// Real lists with columns of their own. They are not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMapped } from '../src/feeds/mapped/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));

interface Row {
  readonly days: readonly string[];
  readonly times: readonly string[];
  readonly address: string;
}
const columns = {
  name: 'address',
  formatted_address: 'address',
  day: 'days',
  time: 'times',
  latitude: 'latitude',
  longitude: 'longitude',
  attendance_option: { value: 'in_person' },
} as const;
const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)days?$/;
const TIME = /^\d{1,2}:\d\d(?: [ap]m)?$/;

describe.skipIf(!existsSync(fixtures))('readMapped (skipped without real feeds: set HANDRAIL_FIXTURES)', () => {
  it.each(['smart-recovery-2022', 'y12sr-2022'])('finds every start of %s that has a day and one time', (feed) => {
    const text = readFileSync(join(fixtures, 'feeds', feed, 'meetings.json'), 'utf8');
    const list = JSON.parse(text) as readonly Row[];
    const { meetings, findings, rows } = readMapped(text, { feed, columns });
    const copies = findings.filter(({ code }) => code === 'duplicate-row').length;
    expect([rows, meetings.length + copies]).toEqual([list.length, list.length]);
    const starts = list.flatMap(({ days, times }) =>
      times.length === 1 && TIME.test(times[0]!) ? days.filter((day) => DAY.test(day)) : [],
    );
    const read = readMapped(
      list.map((row, i) => ({ ...row, i })),
      { feed, columns: { ...columns, slug: 'i' } },
    );
    expect(read.meetings.flatMap(({ slots }) => slots)).toHaveLength(starts.length);
    const bad = list.filter(({ times }) => times.length > 1 || !TIME.test(times[0]!)).length;
    expect(read.findings.filter(({ code, field }) => code === 'time-invalid' && field === 'times')).toHaveLength(bad);
    for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  });
});
