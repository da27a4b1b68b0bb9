import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import type { FeedReading } from '../feed-reading.js';
import { readJsonLd } from './read.js';

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    'A',
    'B',
    7,
    -1,
    '19:00',
    '24:00',
    '2026-01-05',
    '2026-01-05T19:00:00Z',
    '2026-01-05T19:00+05:30',
    'PT1H',
    'Europe/Lisbon',
    'Monday',
  ),
  fc.constantFrom<unknown>(
    'P1W',
    'P1M',
    'P1D',
    '1TU',
    'MO,WE',
    1,
    'EventCancelled',
    'EventMovedOnline',
    'OnlineEventAttendanceMode',
    'https://zoom.us/j/1',
    '1900-01-01',
    '0001-01-01',
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);
const node = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 5, arbitrary: scalar },
    { weight: 1, arbitrary: tie('node') },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
  node: fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        '@id',
        '@value',
        '@type',
        'name',
        'identifier',
        'url',
        'location',
        'address',
        'geo',
        'latitude',
        'organizer',
        'eventSchedule',
        'subEvent',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
    fc.dictionary(
      fc.constantFrom(
        'byDay',
        'byMonthWeek',
        'repeatFrequency',
        'startTime',
        'endTime',
        'duration',
        'startDate',
        'endDate',
        'exceptDate',
        'repeatCount',
        'scheduleTimezone',
      ),
      tie('value'),
    ),
  ),
})).node;
const type = fc.constantFrom<unknown>('Event', 'https://schema.org/SocialEvent', ['Thing', 'Event'], 'EventSeries');
const event = fc
  .tuple(
    type,
    fc.dictionary(
      fc.constantFrom(
        '@id',
        'name',
        'identifier',
        'description',
        'url',
        'startDate',
        'endDate',
        'duration',
        'eventStatus',
        'eventAttendanceMode',
        'organizer',
        'dateModified',
      ),
      scalar,
      { maxKeys: 6 },
    ),
    fc.dictionary(
      fc.constantFrom('location', 'organizer', 'eventSchedule', 'subEvent', '@graph'),
      fc.oneof(node, fc.array(node, { maxLength: 2 })),
    ),
  )
  .map(([kind, fields, nodes]) => ({ '@type': kind, ...fields, ...nodes }));
const feed = fc.array(fc.oneof({ weight: 6, arbitrary: event as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: node }), { maxLength: 5 });
const options = { feed: 'test' };
const runs = { seed: 6, numRuns: 500 };

const unordered = ({ meetings, findings, ...counts }: FeedReading): object => ({
  ...counts,
  meetings: meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted(),
  // What is no feed is named as it stands.
  findings: findings.map((finding) => JSON.stringify({ ...finding, row: 0, value: finding.row < 0 ? null : finding.value })).toSorted(),
});

describe('readJsonLd', () => {
  it('throws for nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          node,
          fc.string().map((text) => `<script type="application/ld+json">${text}`),
        ),
        (input) => {
          const { rows, accepted, reported } = readJsonLd(input, options);
          expect(accepted + reported).toBe(rows);
        },
      ),
      runs,
    );
  });

  it('accepts or reports each event, and gives meetings and findings that keep their promises', () => {
    fc.assert(
      fc.property(feed, (events) => {
        const before = JSON.stringify(events);
        const { meetings, findings, rows } = readJsonLd(events, options);
        const lost = new Set(Array.from({ length: rows }, (_, row) => row));
        for (const { source } of meetings) lost.delete(source.row);
        const whole = findings.filter(({ field, row }) => field === '' && row >= 0);
        expect(new Set(whole.map((finding) => finding.row))).toEqual(lost);
        expect(findings.map(({ code }) => code)).not.toContain('row-unreadable');
        for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
        expect(JSON.stringify(events)).toBe(before);
      }),
      runs,
    );
  });

  it('gives the same for any order of events', () => {
    const shuffled = feed.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(unordered(readJsonLd(others, options))).toEqual(unordered(readJsonLd(events, options)));
      }),
      runs,
    );
  });
});
