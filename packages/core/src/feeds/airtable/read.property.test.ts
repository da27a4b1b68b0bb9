import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import type { FeedReading } from '../feed-reading.js';
import { readAirtable } from './read.js';

const COLUMNS = (
  'Name,Slug,ID,Day,Time,End Time,Timezone,Location,Address,City,Types,Regions,Region,Notes,Latitude,Longitude,Conference URL,' +
  'Conference Phone,Group,Website,Updated,Feedback Emails,name,time,__proto__,constructor,'
).split(',');

const value = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'b',
    1,
    0,
    7,
    60,
    '19:00',
    '24:00',
    ['O', 'C'],
    ['es', 'zz'],
    true,
    ['Monday', 'Friday'],
    ['recAAAAAAAAAAAAA1'],
    { error: '#ERROR!' },
    { url: 'https://zoom.us/j/1' },
  ),
  fc.constantFrom<unknown>('+15555550100', '44.5', -68.2, 'Europe/Berlin', '1 Main St', '<b>', '&lt;i&gt;', '\ud800', null),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);
const cells = fc.dictionary(fc.constantFrom(...COLUMNS), value, { maxKeys: 12 });
const record = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.constantFrom('rec1', 'rec2', ''), fields: cells }) as fc.Arbitrary<unknown> },
  { weight: 1, arbitrary: fc.record({ id: value, fields: value }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const table = (records: readonly unknown[]): object => ({ records });
const feed = fc.array(record, { maxLength: 8 });
const options = { feed: 'test' };
const runs = { seed: 2, numRuns: 600 };

/** A reading without what depends on the order of rows: sorted, and without row numbers. */
const unordered = ({ meetings, findings, ...counts }: FeedReading): object => ({
  ...counts,
  meetings: meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted(),
  findings: findings.map((finding) => JSON.stringify({ ...finding, row: 0 })).toSorted(),
});

describe('readAirtable', () => {
  it('throws for no JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        const { rows, accepted, reported } = readAirtable(input, options);
        expect(accepted + reported).toBe(rows);
      }),
      runs,
    );
  });

  it('accepts or reports each row', () => {
    fc.assert(
      fc.property(feed, (rows) => {
        const reading = readAirtable(table(rows), options);
        expect(reading.rows).toBe(rows.length);
        expect(reading.accepted).toBe(reading.meetings.length);
        expect(reading.accepted + reading.reported).toBe(rows.length);
        const lost = new Set(rows.keys());
        for (const { source } of reading.meetings) lost.delete(source.row);
        expect(reading.findings.map(({ code }) => code)).not.toContain('row-unreadable');
        const whole = new Set(reading.findings.filter(({ field }) => field === '').map((finding) => finding.row));
        expect(whole).toEqual(lost);
      }),
      runs,
    );
  });

  it('gives meetings and findings that keep their promises, each with an id of its own', () => {
    fc.assert(
      fc.property(feed, (rows) => {
        const { meetings, findings } = readAirtable(table(rows), options);
        for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
        expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
      }),
      runs,
    );
  });

  it('gives the same for any order of rows', () => {
    const shuffled = feed.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(unordered(readAirtable(table(others), options))).toEqual(unordered(readAirtable(table(rows), options)));
      }),
      runs,
    );
  });

  it('does not change the feed', () => {
    fc.assert(
      fc.property(feed, (rows) => {
        const before = JSON.stringify(rows);
        readAirtable(table(rows), options);
        expect(JSON.stringify(rows)).toBe(before);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
