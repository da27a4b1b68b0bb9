import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema, meetingSchema } from '../../schema/index.js';
import type { FeedReading } from '../feed-reading.js';
import { readTsmlCsv } from './read.js';

const options = { feed: 'test' };
const runs = { seed: 2, numRuns: 400 };
const header = fc.constantFrom(
  'Name',
  'Slug',
  'ID',
  'Day',
  'Día',
  'Time',
  'End Time',
  'Types',
  'Region',
  'Address',
  '__proto__',
  'Updated',
  '',
);
const cell = fc.oneof(
  fc.constantFrom('a', 'Monday', 'lunes', '7:00 pm', '19 h', 'Open, Closed', 'a > b', '####', '\\N', '2020-04-0416:50:58', '"', '"x', ','),
  fc.string({ unit: 'binary' }),
);
const piece = fc.oneof(cell, fc.constantFrom(',', ';', '\t', '\n', '\r\n', '\r', 'Name,Day', '"', 'Slug'));
const text = fc.array(piece).map((pieces) => `Name,Day,Notes\n${pieces.join('')}`);
const table = fc.tuple(fc.array(header), fc.array(fc.array(fc.oneof(cell, fc.jsonValue()))));

const unordered = ({ meetings, findings, ...counts }: FeedReading): object => ({
  ...counts,
  meetings: meetings.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted(),
  findings: findings.map((finding) => JSON.stringify({ ...finding, row: 0 })).toSorted(),
});

function check(reading: FeedReading): void {
  const { meetings, findings, rows, accepted, reported } = reading;
  expect([accepted, accepted + reported]).toEqual([meetings.length, rows]);
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(finding);
  const lost = new Set(Array.from({ length: rows }, (_, row) => row));
  for (const { source } of meetings) lost.delete(source.row);
  expect(new Set(findings.flatMap(({ field, row }) => (field === '' && row >= 0 ? row : [])))).toEqual(lost);
}

describe('readTsmlCsv', () => {
  it('accepts or reports each row of any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (input) => check(readTsmlCsv(input, options))),
      runs,
    );
  });

  it('accepts or reports each row of any parsed table, list or value', () => {
    const objects = fc.array(fc.oneof(fc.dictionary(header, fc.oneof(cell, fc.jsonValue())), fc.jsonValue()));
    const any = fc.oneof(
      table.map(([headers, lines]) => [['Name', 'Day', ...headers], ...lines]),
      objects,
      fc.anything(),
    );
    fc.assert(
      fc.property(any, (input) => check(readTsmlCsv(input, options))),
      runs,
    );
  });

  it('gives the same for any order of rows', () => {
    const lines = fc.array(fc.array(cell));
    const shuffled = lines.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const headers = ['Name', 'Slug', 'Day', 'Time', 'Types', 'Notes', 'Region', 'Address', 'Location', 'Group'];
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        expect(unordered(readTsmlCsv([headers, ...others], options))).toEqual(unordered(readTsmlCsv([headers, ...list], options)));
      }),
      runs,
    );
  });
});
