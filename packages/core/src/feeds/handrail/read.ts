import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { handrailReader } from './meeting-reader.js';

/** Rows of a file in Handrail's own form; `undefined` when it is none. */
export function rowsOfHandrail(input: unknown): readonly unknown[] | undefined {
  // `as`: an object of which two members are looked at, and both are checked.
  const file = (typeof input === 'object' ? input : null) as { readonly handrail?: unknown; readonly meetings?: unknown } | null;
  return file?.handrail === 1 && Array.isArray(file.meetings) ? file.meetings : undefined;
}

/** Opens a file in Handrail's own form to be read in slices. See `readHandrail`. */
export const startHandrailReading = (input: unknown, options: FeedOptions): FeedReader =>
  openRowFeed(input, rowsOfHandrail(input), options, handrailReader);

/**
 * Reads Handrail's own JSON, `{ "handrail": 1, "meetings": [...] }`, whose rows are meetings as this library has them, with
 * schedules that no other list can say. Never throws on data: a file may have been edited by hand or come from anywhere, so
 * texts and links are cleaned as those of any feed, and each row becomes a meeting or is reported. The options' zone and
 * programme are for rows without their own.
 * @param input Parsed JSON; what is no such file has no rows and one finding `feed-shape`.
 */
export const readHandrail = (input: unknown, options: FeedOptions): FeedReading => startHandrailReading(input, options).finish();
