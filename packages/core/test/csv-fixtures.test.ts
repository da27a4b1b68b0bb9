// A real feed written as CSV by others. It is not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readTsmlCsv } from '../src/feeds/csv/index.js';
import type { FeedReading } from '../src/feeds/index.js';
import { readMeetingGuide } from '../src/feeds/index.js';
import type { Meeting } from '../src/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const textOf = (name: string, file: string): string => readFileSync(join(fixtures, 'feeds', name, file), 'utf8');

/** A meeting as the export can say it: types in any order, no quotation marks inside texts. */
const essence = (meeting: Meeting): unknown =>
  JSON.parse(JSON.stringify({ ...meeting, types: meeting.types.toSorted() }).replace(/\\"/g, ''));

const LEFT_OUT = ['latitude', 'longitude', 'url', 'approximate', 'attendance_option'];
/** The feed without the fields that the export has no column for. */
const asExported = (): unknown =>
  (JSON.parse(textOf('aa-cape-cod-2025', 'meetings.json')) as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !LEFT_OUT.includes(field) && !field.startsWith('entity'))),
  );

it.skipIf(!existsSync(fixtures))(
  'reads a CSV file as the feed that it was made from (skipped without real feeds: set HANDRAIL_FIXTURES)',
  () => {
    const options = { feed: 'csv', timeZone: 'America/New_York' };
    const csv = readTsmlCsv(textOf('derived-tsml-csv', 'meetings.csv'), options);
    const feed = readMeetingGuide(asExported(), options);
    expect([csv.rows, csv.accepted]).toEqual([374, 374]);
    expect(csv.meetings.map(essence)).toEqual(feed.meetings.map(essence));
    const count = ({ findings }: FeedReading) => findings.map(({ code }) => code).toSorted();
    expect(count(csv)).toEqual(count(feed));
    for (const meeting of csv.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
  },
);
