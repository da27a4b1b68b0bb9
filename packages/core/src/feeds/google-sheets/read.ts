import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import { openRowFeed } from '../row-feed.js';
import { rowsOfSheet } from './rows.js';

/**
 * Opens a Google Sheet to be read in slices: columns named as the fields of Meeting Guide, one meeting in each line.
 * @param input Parsed JSON of the Sheets API's `values.get`; what is none has no rows and one finding `feed-shape`.
 */
export const startGoogleSheetReading = (input: unknown, options: FeedOptions): FeedReader =>
  openRowFeed(input, rowsOfSheet(input), options, meetingReader);

/**
 * Reads a Google Sheet. Never throws on data: each line that has any text becomes a meeting or is reported. `row` of a
 * finding counts these lines from 0, without the headers.
 * @example
 * const { meetings, findings } = readGoogleSheet(await response.json(), { feed: url, timeZone: 'America/New_York' });
 */
export const readGoogleSheet = (input: unknown, options: FeedOptions): FeedReading => startGoogleSheetReading(input, options).finish();
