import { programmes } from '../../vocabulary/programmes.js';
import { fieldTable } from '../columns/field-table.js';
import { meetingGuideField } from '../columns/meeting-guide-field.js';
import { meetingGuideValue } from '../columns/meeting-guide-value.js';
import { openFieldTable } from '../columns/open-field-table.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import { openTable } from './open-table.js';
import type { TableSigns } from './open-table.js';

// One known word may stand in any text, an error page for example.
const SIGNS: TableSigns = { knows: (header) => meetingGuideField(header) !== undefined, atLeast: 2 };

/** Whether the beginning of a text looks like such a file: a line has two of its headers at least. */
export const isTsmlCsvText = (text: string): boolean => openTable(text, SIGNS) !== undefined;

/**
 * For each row of such a file, the number of its line as a spreadsheet counts them, from 1: to tell a person where a finding is.
 * Empty when the input is no such file.
 */
export const csvLineNumbers = (input: unknown): readonly number[] => openTable(input, SIGNS)?.numbers ?? [];

/** Opens a CSV file of 12 Step Meeting List to be read in slices. See `readTsmlCsv`. */
export function startTsmlCsvReading(input: unknown, options: FeedOptions): FeedReader {
  const { programme = 'aa', vocabulary = programmes[programme]?.types ?? {} } = options;
  const table = openTable(input, SIGNS);
  const fields = table && fieldTable(table, meetingGuideField, meetingGuideValue(vocabulary));
  return openFieldTable(input, fields, { ...options, programme, vocabulary }, meetingReader);
}

/**
 * Reads the CSV file that 12 Step Meeting List exports and imports, or any with its columns or those of Meeting Guide, such as
 * a Google Sheet that was published as CSV. Headers and days may be in one of nine languages. Contacts of persons are not read.
 * Never throws on data: each row becomes a meeting or is reported; `row` of a finding counts the rows below the headers
 * from 0, lines without text left out, and `field` is the file's own header.
 *
 * The file has no coordinates and does not say `approximate`, which is then told by the commas of the address.
 * @param input Text, or the rows as another parser of CSV gave them; what has no headers has no rows and one finding `feed-shape`.
 * @param options A `vocabulary` may have the names of types in the language of the file, for example `aaEs`.
 * @example
 * const { meetings, findings } = readTsmlCsv(await file.text(), { feed: file.name, timeZone: 'America/New_York' });
 */
export const readTsmlCsv = (input: unknown, options: FeedOptions): FeedReading => startTsmlCsvReading(input, options).finish();
