import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { openRowFeed } from '../row-feed.js';
import { meetingReader } from './meeting-reader.js';

/** Opens the rows of an Online Meeting List to be read in slices. See `readOml`. */
export const startOmlReading = (input: unknown, options: FeedOptions): FeedReader =>
  openRowFeed(input, rowsOf(input), options, meetingReader);

/**
 * Reads the rows of an Online Meeting List (OML), as the Online Intergroup of AA and others kept them in a sheet: one row
 * for a meeting with all its times. Never throws on data: each row becomes a meeting or is reported.
 *
 * All are online meetings. `times` has a line for each start ("Tuesday 08:15 PM") or objects of `day` and `time`; types and
 * languages are names. Newer lists of this kind are Meeting Guide rows: read those by `readMeetingGuide`.
 * @param input Parsed JSON of any kind; what is no list has no rows and one finding `feed-shape`.
 * @see https://github.com/code4recovery/online-meeting-list
 * @example
 * const { meetings } = readOml(await response.json(), { feed: url });
 */
export const readOml = (input: unknown, options: FeedOptions): FeedReading => startOmlReading(input, options).finish();
