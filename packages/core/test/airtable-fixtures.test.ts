// A real list, as a table of Airtable would hold it. It is not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readAirtable } from '../src/feeds/airtable/index.js';
import { readGoogleSheet } from '../src/feeds/google-sheets/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));

it.skipIf(!existsSync(fixtures))(
  'reads a table as the sheet with the same lines (skipped without real feeds: set HANDRAIL_FIXTURES)',
  () => {
    const options = { feed: 'list', timeZone: 'America/New_York' };
    const sheet = JSON.parse(readFileSync(join(fixtures, 'feeds/derived-google-sheet/values.json'), 'utf8')) as {
      readonly values: string[][];
    };
    const [headers = [], ...lines] = sheet.values;
    const records = lines.map((line, i) => ({
      id: `rec${String(i).padStart(14, '0')}`,
      // Airtable leaves empty cells out, and has several choices in a list.
      fields: Object.fromEntries(
        headers
          .map((header, column) => [header, header === 'Types' ? line[column]?.split(', ') : line[column]])
          .filter(([, cell]) => cell && cell.length > 0),
      ),
    }));
    const expected = readGoogleSheet(sheet, options);
    const reading = readAirtable({ records }, options);
    expect(reading.meetings).toEqual(expected.meetings);
    expect([reading.rows, reading.accepted, reading.reported]).toEqual([expected.rows, expected.accepted, expected.reported]);
    for (const meeting of reading.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
  },
);
