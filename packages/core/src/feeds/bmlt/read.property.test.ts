import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import type { FeedReading } from '../feed-reading.js';
import { readBmlt } from './read.js';

const FIELDS = (
  'id_bigint weekday_tinyint venue_type start_time duration_time time_zone formats lang_enum latitude longitude published root_server_uri ' +
  'format_shared_id_list service_body_name meeting_name location_text location_info location_street location_municipality comments ' +
  'virtual_meeting_link phone_meeting_number virtual_meeting_additional_info week_format_1 __proto__ constructor'
).split(' ');

const value = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'b',
    1,
    0,
    '2',
    '7',
    '19:00:00',
    '24:00:00',
    '00:00:00',
    'O,C',
    'TC,VM',
    '1,2',
    'https://zoom.us/j/1',
    'x:y',
    'a#@-@#b',
  ),
  fc.constantFrom<unknown>('+15555550100', '44.5', -68.2, 'Europe/Berlin', '1 Main St', '<b>', '&lt;i&gt;', '\ud800', null),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);
const row = fc.oneof(
  { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 12 }) },
  { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> },
);
const feed = fc.array(row, { maxLength: 8 });
const formats = [
  { id: '1', key_string: 'O', name_string: 'Open', world_id: 'OPEN', lang: 'en' },
  { id: '2', key_string: 'a', name_string: 'Anything', world_id: '', lang: 'en' },
];
const options = { feed: 'test', formats };
const runs = { seed: 2, numRuns: 600 };

/** A reading without what depends on the order of rows: sorted, and without row numbers. */
const unordered = ({ meetings, findings, ...counts }: FeedReading): object => ({
  ...counts,
  meetings: meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted(),
  findings: findings.map((finding) => JSON.stringify({ ...finding, row: 0 })).toSorted(),
});

describe('readBmlt', () => {
  it('throws for no JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        const { rows, accepted, reported } = readBmlt(input, { ...options, formats: input });
        expect(accepted + reported).toBe(rows);
      }),
      runs,
    );
  });

  it('accepts or reports each row', () => {
    fc.assert(
      fc.property(feed, (rows) => {
        const reading = readBmlt(rows, options);
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
        const { meetings, findings } = readBmlt(rows, options);
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
        expect(unordered(readBmlt(others, options))).toEqual(unordered(readBmlt(rows, options)));
      }),
      runs,
    );
  });

  it('takes any table of formats, and any text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (table, text) => {
        const rows = [{ meeting_name: 'a', formats: 'O', format_shared_id_list: '1' }];
        expect(readBmlt({ meetings: rows, formats: table }, { feed: 'test', formats: [table, text] }).accepted).toBe(1);
        const reading = readBmlt(text, options);
        expect(reading.accepted + reading.reported).toBe(reading.rows);
      }),
      runs,
    );
  });

  it('does not change the feed', () => {
    fc.assert(
      fc.property(feed, (rows) => {
        const before = JSON.stringify(rows);
        readBmlt(rows, options);
        expect(JSON.stringify(rows)).toBe(before);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
