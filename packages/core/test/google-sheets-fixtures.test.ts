// A real feed written as a sheet by others. It is not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMeetingGuide } from '../src/feeds/index.js';
import { readGoogleSheet } from '../src/feeds/google-sheets/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const feedOf = (name: string, file: string): unknown => JSON.parse(readFileSync(join(fixtures, 'feeds', name, file), 'utf8'));

it.skipIf(!existsSync(fixtures))(
  'reads a sheet as the feed that it was made from (skipped without real feeds: set HANDRAIL_FIXTURES)',
  () => {
    const options = { feed: 'sheet', timeZone: 'America/New_York' };
    const sheet = readGoogleSheet(feedOf('derived-google-sheet', 'values.json'), options);
    const feed = readMeetingGuide(feedOf('aa-sussex-de-2022', 'meetings.json'), options);
    expect([sheet.rows, sheet.accepted]).toEqual([feed.rows, feed.accepted]);
    const essence = ({ meetings }: typeof sheet) =>
      meetings.map(({ name, slots, attendance, types }) => JSON.stringify([name, slots, attendance, types.toSorted()])).sort();
    expect(essence(sheet)).toEqual(essence(feed));
    for (const meeting of sheet.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
  },
);
