import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { openRowFeed } from '../row-feed.js';
import { meetingReader } from './meeting-reader.js';

/** Opens a list of Central Query documents to be read in slices. See `readCentralQuery`. */
export const startCentralQueryReading = (input: unknown, options: FeedOptions): FeedReader =>
  openRowFeed(input, rowsOf(input), options, meetingReader);

/**
 * Reads the documents of Central Query, the database of the Online Intergroup of AA, as MongoDB exports them. Never throws
 * on data: each document becomes a meeting or is reported; archived ones are reported as `row-unpublished`.
 *
 * All are online meetings. Days are those of ISO 8601, in the document's own zone; languages become types of the programme.
 * The public API answers with the next start in UTC instead, which shifts when clocks change; such rows have no slots here.
 * @param input Parsed JSON of any kind; what is no list has no rows and one finding `feed-shape`.
 * @see https://github.com/code4recovery/central-query
 * @example
 * const { meetings } = readCentralQuery(JSON.parse(text), { feed: 'meetings.json' });
 */
export const readCentralQuery = (input: unknown, options: FeedOptions): FeedReading => startCentralQueryReading(input, options).finish();
