import { aa } from '../../vocabulary/aa.js';
import { fieldTable } from '../columns/field-table.js';
import { meetingGuideField } from '../columns/meeting-guide-field.js';
import { meetingGuideValue } from '../columns/meeting-guide-value.js';
import { openFieldTable } from '../columns/open-field-table.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import { tableOfSheet } from './table-of-sheet.js';

/**
 * Opens a Google Sheet to be read in slices: columns named as the fields of Meeting Guide, one meeting in each line.
 * @param input Parsed JSON of the Sheets API's `values.get`; what is none has no rows and one finding `feed-shape`.
 */
export function startGoogleSheetReading(input: unknown, options: FeedOptions): FeedReader {
  const { programme = 'aa', vocabulary = programme === 'aa' ? aa : {} } = options;
  const table = tableOfSheet(input);
  const fields = table && fieldTable(table, meetingGuideField, meetingGuideValue(vocabulary));
  return openFieldTable(input, fields, options, meetingReader);
}

/**
 * Reads a Google Sheet. Never throws on data: each line that has any text becomes a meeting or is reported. `row` of a
 * finding counts these lines from 0, without the headers, and `field` is the sheet's own header.
 * @example
 * const { meetings, findings } = readGoogleSheet(await response.json(), { feed: url, timeZone: 'America/New_York' });
 */
export const readGoogleSheet = (input: unknown, options: FeedOptions): FeedReading => startGoogleSheetReading(input, options).finish();
