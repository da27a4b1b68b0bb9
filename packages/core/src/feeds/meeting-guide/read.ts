import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { valueReaders } from '../value-readers.js';
import { rowsOf } from './envelope.js';
import { meetingReader } from './meeting-reader.js';
import { soonestRows as soonestRowsBy } from './soonest-rows.js';
import type { Moment } from './soonest-rows.js';

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

/**
 * The rows of a feed that are on now or start next, in feed order: at least `count` and all that start in the same
 * minute as the last of them, but no more than eleven times as many. Only days, times and zones are looked at, so that a
 * page can read and show these rows before it has read the others. Empty when the input is no feed. A change of clocks
 * between now and a start is not looked at: choose more rows than are shown, and let the time of each be worked out.
 * @param input Parsed JSON of any kind.
 * @example
 * const { meetings } = readMeetingGuide(soonestRows(json, options, { now, timeZone }, 50), options);
 */
export const soonestRows = (input: unknown, options: FeedOptions, moment: Moment, count: number): unknown[] =>
  soonestRowsBy(input, { ...options, values: valueReaders }, moment, count);
