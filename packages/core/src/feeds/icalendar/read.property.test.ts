import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import type { FeedReading } from '../feed-reading.js';
import { readICalendar } from './read.js';

const zone = fc.constantFrom('', ';TZID=Europe/Berlin', ';TZID=Pacific Standard Time', ';TZID=Nowhere', ';VALUE=DATE', ';VALUE=PERIOD');
const moment = fc.constantFrom(
  '20260105T190000',
  '20260112T190000',
  '20260105T190000Z',
  '20260308T023000',
  '20260105',
  '19000101T000000',
  '00010101T000000',
  'x',
);
const rule = fc
  .record({
    FREQ: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY', 'HOURLY', 'NEVER'),
    INTERVAL: fc.constantFrom('', '1', '2', '7', '0', '-3', 'x'),
    BYDAY: fc.constantFrom('', 'MO', 'MO,TU', '1TU,-1TU', '5MO', '-2WE', '0FR', '53SU', 'XX'),
    BYSETPOS: fc.constantFrom('', '', '1', '-1', '2,4', '9'),
    BYMONTHDAY: fc.constantFrom('', '', '31', '-1', '0', '1,15'),
    BYMONTH: fc.constantFrom('', '', '2', '2,13'),
    BYYEARDAY: fc.constantFrom('', '', '', '366'),
    BYHOUR: fc.constantFrom('', '', '', '3'),
    COUNT: fc.constantFrom('', '', '1', '10', '0', '99999999'),
    UNTIL: fc.constantFrom('', '', '20260201', '20260201T190000Z', '19000101', 'x'),
  })
  .map((parts) =>
    Object.entries(parts)
      .filter(([, value]) => value)
      .map((pair) => pair.join('='))
      .join(';'),
  );
const text = fc.oneof(
  fc.constantFrom('Online', 'https://zoom.us/j/1', 'Open,B', '44.5;-68.2', '1 Main St', '<b>', 'CANCELLED', 'PRIVATE'),
  fc.string({ unit: 'binary' }),
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('DTSTART', 'DTSTART', 'DTEND', 'EXDATE', 'RDATE', 'RECURRENCE-ID'), zone, moment)
    .map(([name, tzid, value]) => `${name}${tzid}:${value}`),
  rule.map((value) => `RRULE:${value}`),
  fc.constantFrom('UID:a', 'UID:b', 'SUMMARY:A', 'SUMMARY:B', 'DURATION:PT1H', 'DURATION:-P1Y'),
  fc
    .tuple(
      fc.constantFrom(
        'SUMMARY',
        'LOCATION',
        'URL',
        'CONFERENCE',
        'GEO',
        'STATUS',
        'CLASS',
        'CATEGORIES',
        'DESCRIPTION',
        '__proto__',
        'LAST-MODIFIED',
      ),
      text,
    )
    .map((pair) => pair.join(':')),
  fc.constantFrom('BEGIN:VALARM', 'END:VALARM', 'END:VEVENT', 'BEGIN:VEVENT', 'END:VCALENDAR', 'DTSTART', ';:', '__proto__;x=y'),
  fc.string(),
);
const event = fc.array(line, { maxLength: 9 }).map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'));
const orderly = fc
  .array(
    line.filter((each) => !/^(?:BEGIN|END):|[\r\n]/.test(each)),
    { maxLength: 9 },
  )
  .map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n'));
const calendarOf = (events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Lisbon', ...events, 'END:VCALENDAR'].join('\n');
const options = { feed: 'test', horizon: { from: '2026-01-01', until: '2026-06-30' } };
const runs = { seed: 4, numRuns: 500 };

/** A reading without what depends on the order of rows: sorted, and without row numbers. */
const unordered = ({ meetings, findings, ...counts }: FeedReading): object => ({
  ...counts,
  meetings: meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted(),
  findings: findings.map((finding) => JSON.stringify({ ...finding, row: 0 })).toSorted(),
});

describe('readICalendar', () => {
  it('throws for nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (input) => {
          const { rows, accepted, reported } = readICalendar(input, options);
          expect(accepted + reported).toBe(rows);
        },
      ),
      runs,
    );
  });

  it('accepts or reports each event, and gives meetings and findings that keep their promises', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const { meetings, findings, rows } = readICalendar(calendarOf(events), options);
        const lost = new Set(Array.from({ length: rows }, (_, row) => row));
        for (const { source } of meetings) lost.delete(source.row);
        expect(new Set(findings.filter(({ field }) => field === '').map((finding) => finding.row))).toEqual(lost);
        expect(findings.map(({ code }) => code)).not.toContain('feed-shape');
        for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
      }),
      runs,
    );
  });

  it('has not one event that cannot be read because of the reader', () => {
    fc.assert(
      fc.property(fc.array(orderly, { maxLength: 5 }), (events) => {
        const { findings } = readICalendar(calendarOf(events), options);
        expect(findings.map(({ code }) => code)).not.toContain('row-unreadable');
      }),
      runs,
    );
  });

  it('gives the same for any order of events', () => {
    const shuffled = fc
      .array(orderly, { maxLength: 5 })
      .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(unordered(readICalendar(calendarOf(others), options))).toEqual(unordered(readICalendar(calendarOf(events), options)));
      }),
      runs,
    );
  });
});
