import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { openRowFeed } from '../row-feed.js';
import { documentOf } from './answer-row.js';
import { meetingReader } from './meeting-reader.js';

/** What a reader is told about a Central Query server. */
export interface CentralQueryOptions extends FeedOptions {
  /** When the public API gave its answer, in milliseconds since the epoch: keeps hours right when clocks are about to change. */
  readonly answeredAt?: number;
}

/** Opens a list of Central Query meetings to be read in slices. See `readCentralQuery`. */
export const startCentralQueryReading = (input: unknown, { answeredAt, ...options }: CentralQueryOptions): FeedReader => {
  const rows = rowsOf(input)?.map((row) => documentOf(row, answeredAt));
  return openRowFeed(input, rows, options, meetingReader);
};

/**
 * Reads the meetings of Central Query, the database of the Online Intergroup of AA: the documents as MongoDB exports them,
 * or the answers of its public API. Never throws on data: each becomes a meeting or is reported; archived ones are reported
 * as `row-unpublished`.
 *
 * All are online meetings. Days are those of ISO 8601, in the meeting's own zone; languages become types of the programme.
 * The public API tells only the next start in UTC; the weekly start is worked out of it, rightly also in the week before
 * clocks change when `answeredAt` is told.
 * @param input Parsed JSON of any kind; what is no list has no rows and one finding `feed-shape`.
 * @see https://github.com/code4recovery/central-query
 * @example
 * const { meetings } = readCentralQuery(await response.json(), { feed: url, answeredAt: Date.now() });
 */
export const readCentralQuery = (input: unknown, options: CentralQueryOptions): FeedReading =>
  startCentralQueryReading(input, options).finish();
