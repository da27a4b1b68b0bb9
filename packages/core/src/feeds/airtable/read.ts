import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openPlainRowFeed } from '../plain-row-feed.js';
import { meetingReader } from './meeting-reader.js';
import { recordsOf } from './records.js';

/** Opens a table of Airtable to be read in slices. See `readAirtable`. */
export const startAirtableReading = (input: unknown, options: FeedOptions): FeedReader =>
  openPlainRowFeed(input, recordsOf(input), options, meetingReader);

/**
 * Reads a table of Airtable, one meeting in each record. Never throws on data: each record becomes a meeting or is reported.
 *
 * Columns are named as the fields of Meeting Guide or the columns of 12 Step Meeting List, in any case; a record without a
 * slug is known by its own id. Columns that link to records of other tables cannot be followed: use lookups of their texts.
 * @param input Parsed JSON that the Airtable API answered, or a list of the answers when the table has several pages;
 *   what is none has no rows and one finding `feed-shape`.
 * @see https://airtable.com/developers/web/api/list-records
 * @example
 * const { meetings } = readAirtable(await response.json(), { feed: url, timeZone: 'America/New_York' });
 */
export const readAirtable = (input: unknown, options: FeedOptions): FeedReading => startAirtableReading(input, options).finish();
