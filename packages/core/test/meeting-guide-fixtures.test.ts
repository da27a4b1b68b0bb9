import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMeetingGuide } from '../src/feeds/index.js';
import type { FeedReading } from '../src/feeds/index.js';
import type { Meeting } from '../src/index.js';
import { meetingSchema } from '../src/schema/index.js';
import { programmes } from '../src/vocabulary/programmes.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Row = Readonly<Record<string, unknown>>;

interface Truth {
  readonly feed: string;
  readonly format: string;
  readonly truth: {
    readonly rows: number;
    readonly parseable: number;
    readonly scheduled_occurrences: number;
    readonly unscheduled_rows: number;
    readonly weekday: Readonly<Record<string, number>>;
    readonly attendance: Readonly<Record<string, number>>;
    readonly attendance_option_in_feed: Readonly<Record<string, number>>;
    readonly online_spec: number;
    readonly online_known_provider: number;
    readonly with_coordinates: number;
    readonly mappable_in_person: number;
    readonly distinct_groups: number;
    readonly with_end_time: number;
    readonly end_before_start: number;
    readonly end_equals_start: number;
    readonly rows_with_type: Readonly<Record<string, number>>;
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));

const truths = existsSync(`${root}/truth`)
  ? readdirSync(`${root}/truth`)
      .map((file) => readJson(`truth/${file}`) as Truth)
      .filter(({ format }) => format === 'meeting-guide-json')
  : [];

const countBy = <T>(items: readonly T[], test: (item: T) => unknown): number => items.filter(test).length;

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Attendance by the rule of the expected counts: links count only when they lead to a known service. */
function attendanceOf({ conference, isVenueClosed, place }: Meeting): string {
  const isOnline = conference?.provider !== undefined || conference?.phone !== undefined;
  const isInPerson = !isVenueClosed && place?.isApproximate === false;
  return isOnline ? (isInPerson ? 'hybrid' : 'online_only') : isInPerson ? 'in_person_only' : 'inactive';
}

const found = ({ findings }: FeedReading, code: string): number => countBy(findings, (finding) => finding.code === code);

/** Rows that hold a type in the feed as it is; what the reader changes on purpose is taken from the feed's own rows. */
function rowsWithTypes({ meetings }: FeedReading, rows: readonly Row[]): Record<string, number> {
  const typesOf = (row: Row): string[] => (Array.isArray(row.types) ? row.types.map(String) : []);
  const counts = tally(meetings.flatMap(({ types }) => types));
  const kept = (test: (types: string[]) => unknown): number => countBy(rows, (row) => test(typesOf(row)));
  return {
    ...counts,
    TC: countBy(meetings, ({ isVenueClosed }) => isVenueClosed),
    // Of open and closed only closed is kept.
    O: (counts.O ?? 0) + kept((types) => types.includes('O') && types.includes('C')),
    ONL: kept((types) => types.includes('ONL')),
    onl: kept((types) => types.includes('onl')),
    '': kept((types) => types.includes('')),
  };
}

describe('readMeetingGuide', () => {
  it.runIf(truths.length === 0)('is not tried on real feeds, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(`${root}/truth`)).toBe(false);
  });

  describe.each(truths.map((truth) => [truth.feed, truth.truth] as const))('reads %s', (feed, truth) => {
    const programme = feed.split('-')[0] ?? 'aa';
    const vocabulary = programmes[programme]?.types ?? {};
    const rows = readJson(`feeds/${feed}/meetings.json`) as readonly Row[];
    const read = (input: unknown): FeedReading => readMeetingGuide(input, { feed, programme, vocabulary });
    const reading = read(rows);
    const { meetings } = reading;

    it('accepts what can be read and reports the rest', () => {
      expect(reading.rows).toBe(truth.rows);
      expect(reading.accepted).toBe(truth.parseable);
      expect(reading.accepted + reading.reported).toBe(reading.rows);
      expect(meetings).toHaveLength(reading.accepted);
      expect(found(reading, 'row-unreadable')).toBe(0);
    });

    it('finds every weekly start on its day', () => {
      const days = meetings.flatMap(({ slots }) => slots.map(({ day }) => WEEKDAYS[day]!));
      expect(days).toHaveLength(truth.scheduled_occurrences);
      expect(countBy(meetings, ({ slots }) => slots.length === 0)).toBe(truth.unscheduled_rows);
      expect(tally(days)).toEqual(truth.weekday);
    });

    it('tells durations, but for ends that cannot be right', () => {
      const isNegative = ({ day, time, end_time: end }: Row): boolean =>
        day != null && String(end ?? '') !== '' && String(end) < String(time);
      expect(countBy(rows, isNegative)).toBe(truth.end_before_start);
      expect(found(reading, 'end-equals-start')).toBe(truth.end_equals_start);
      expect(found(reading, 'end-before-start')).toBeLessThanOrEqual(truth.end_before_start);
      const withDuration = countBy(meetings, ({ slots }) => slots[0]?.durationMin);
      expect(withDuration).toBe(truth.with_end_time - truth.end_equals_start - found(reading, 'end-before-start'));
    });

    it('agrees on attendance by known services, and counts every link as a way to join', () => {
      const expected = Object.fromEntries(Object.entries(truth.attendance).filter(([, count]) => count > 0));
      expect(tally(meetings.map(attendanceOf))).toEqual(expected);
      expect(countBy(meetings, ({ conference }) => conference?.provider ?? conference?.phone)).toBe(truth.online_known_provider);
      expect(countBy(meetings, ({ conference }) => conference?.url ?? conference?.phone)).toBe(truth.online_spec);
      expect(countBy(meetings, ({ attendance }) => /online|hybrid|phone/.test(attendance))).toBe(truth.online_spec);
      expect(countBy(meetings, ({ attendance }) => attendance === 'inactive')).toBe(
        (truth.attendance.inactive ?? 0) - countBy(meetings, (meeting) => attendanceOf(meeting) === 'inactive' && meeting.conference?.url),
      );
      expect(countBy(meetings, ({ attendance, isVenueClosed }) => isVenueClosed && /person|hybrid/.test(attendance))).toBe(0);
    });

    it('finds positions and groups', () => {
      expect(countBy(meetings, ({ place }) => place?.position)).toBe(truth.with_coordinates);
      expect(countBy(meetings, ({ place, isVenueClosed }) => place?.position && !place.isApproximate && !isVenueClosed)).toBe(
        truth.mappable_in_person,
      );
      expect(new Set(meetings.flatMap(({ group }) => group?.name ?? [])).size).toBe(truth.distinct_groups);
    });

    it('keeps every type', () => {
      expect(rowsWithTypes(reading, rows)).toMatchObject(truth.rows_with_type);
    });

    it('gives meetings that keep the promises of the model, each with an id of its own', () => {
      for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    });

    it('gives the same for the rows in reverse', () => {
      const content = (input: readonly Meeting[]): string[] => input.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted();
      expect(content(read(rows.toReversed()).meetings)).toEqual(content(meetings));
    });

    it('leaves no markup, no control characters and no unsafe links', () => {
      const strings = JSON.stringify(meetings);
      expect(strings).not.toMatch(/<\/?[a-z][^<>]*>|\\u00[01]\w|&(?:amp|nbsp|#\d+);|javascript:/i);
    });
  });
});
