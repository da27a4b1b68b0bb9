import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { rowsOf } from './envelope.js';
import { meetingReader } from './meeting-reader.js';

/**
 * Opens a Meeting Guide feed to be read in slices.
 * @param input Parsed JSON of any kind; what is no feed has no rows and one finding `feed-shape`.
 * @example
 * const reader = startReading(json, { feed: url });
 * while (!reader.step(500)) await nextFrame();
 * const { meetings, findings } = reader.finish();
 */
export const startReading = (input: unknown, options: FeedOptions): FeedReader => openRowFeed(input, rowsOf(input), options, meetingReader);

/**
 * Reads a Meeting Guide feed. Never throws on data: each row becomes a meeting or is reported.
 * @param input Parsed JSON of any kind.
 * @see https://github.com/code4recovery/spec
 * @example
 * const { meetings, findings } = readMeetingGuide(await response.json(), { feed: 'https://example.org/meetings.json' });
 */
export const readMeetingGuide = (input: unknown, options: FeedOptions): FeedReading => startReading(input, options).finish();
