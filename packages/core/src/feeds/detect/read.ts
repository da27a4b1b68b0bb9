import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { FeedRow } from '../feed-row.js';
import type { Finding } from '../../finding.js';
import { feedInput } from './feed-input.js';
import type { FeedInput } from './feed-input.js';
import { FORMATS } from './formats.js';
import type { FeedFormat } from './formats.js';

/** What a reader is told about a feed whose format may be unknown. */
export interface DetectOptions extends FeedOptions {
  /** Format to read; recognised when absent. */
  readonly format?: FeedFormat | undefined;
}

/** What came of a feed, and which format it was read as; `undefined` when it is of no format that is known here. */
export interface DetectedReading extends FeedReading {
  readonly format: FeedFormat | undefined;
}

/** A feed that is read in slices, and its format. */
export interface DetectedReader extends FeedReader {
  readonly format: FeedFormat | undefined;
  finish(): DetectedReading;
}

const formatOf = (feed: FeedInput): FeedFormat | undefined => FORMATS.find(({ matches }) => matches(feed))?.format;

/**
 * Recognises the format of a feed by its shape and the names of its fields; `undefined` when it is none that is known.
 * An empty list is an empty Meeting Guide feed. The order of rows does not count.
 * @param input Parsed JSON of any kind, or text.
 * @example
 * detectFormat('[{"id_bigint":"7","meeting_name":"Harbour Light"}]'); // 'bmlt'
 */
export const detectFormat = (input: unknown): FeedFormat | undefined => formatOf(feedInput(input));

/** Reads nothing and says so: no list is better than a wrong one. */
function unknownReader(input: unknown): DetectedReader {
  const findings: Finding[] = [];
  new FeedRow({}, -1, findings).note('format-unknown', '', input);
  const reading = { format: undefined, meetings: [], findings, rows: 0, accepted: 0, reported: 0 };
  return { format: undefined, rows: 0, step: () => true, finish: () => reading };
}

/**
 * Opens a feed of any known format to be read in slices. See `readFeed`.
 * @throws RangeError when `options.format` is the name of no format.
 */
export function startFeedReading(input: unknown, options: DetectOptions): DetectedReader {
  const feed = feedInput(input);
  const { format = formatOf(feed), ...rest } = options;
  if (!format) return unknownReader(input);
  const entry = FORMATS.find((known) => known.format === format);
  if (!entry) throw new RangeError(`No feed format is named ${JSON.stringify(format)}.`);
  const reader = entry.start(feed, rest);
  return { format, rows: reader.rows, step: (count) => reader.step(count), finish: () => ({ ...reader.finish(), format }) };
}

/**
 * Reads a feed of any known format. Never throws on data: each row becomes a meeting or is reported, and a feed of unknown
 * format has no rows and the finding `format-unknown`.
 *
 * This loads every reader. A page that knows its format loads less with that format's own entry.
 * @param input Parsed JSON of any kind, or text: JSON, JSONP, CSV, iCalendar, or a page with JSON-LD.
 * @example
 * const { format, meetings, findings } = readFeed(await response.text(), { feed: url, timeZone: 'America/New_York' });
 */
export const readFeed = (input: unknown, options: DetectOptions): DetectedReading => startFeedReading(input, options).finish();
