import { startBmltTsmlReading } from '../bmlt-tsml/read.js';
import { startBmltReading } from '../bmlt/read.js';
import { startCentralQueryReading } from '../central-query/read.js';
import type { FeedOptions, FeedReader } from '../feed-reading.js';
import { startGoogleSheetReading } from '../google-sheets/read.js';
import { startReading } from '../meeting-guide/read.js';
import type { FeedInput } from './feed-input.js';
import { isBmlt, isBmltTsml, isCentralQuery, isGoogleSheet, isMeetingGuide } from './signs.js';

interface FormatEntry {
  readonly format: string;
  readonly matches: (feed: FeedInput) => boolean;
  readonly start: (feed: FeedInput, options: FeedOptions) => FeedReader;
}

/**
 * Every format that is recognised, the most particular first: the first that matches is taken. A new format is one line,
 * above `meeting-guide`, whose fields others borrow.
 */
export const FORMATS = [
  { format: 'google-sheets', matches: isGoogleSheet, start: ({ data }, options) => startGoogleSheetReading(data, options) },
  { format: 'bmlt', matches: isBmlt, start: ({ data }, options) => startBmltReading(data, options) },
  { format: 'bmlt-tsml', matches: isBmltTsml, start: ({ data }, options) => startBmltTsmlReading(data, options) },
  { format: 'central-query', matches: isCentralQuery, start: ({ data }, options) => startCentralQueryReading(data, options) },
  { format: 'meeting-guide', matches: isMeetingGuide, start: ({ data }, options) => startReading(data, options) },
] as const satisfies readonly FormatEntry[];

/** A format that can be read without being named. */
export type FeedFormat = (typeof FORMATS)[number]['format'];

/** Every format that can be recognised. */
export const FEED_FORMATS: readonly FeedFormat[] = FORMATS.map(({ format }) => format);
