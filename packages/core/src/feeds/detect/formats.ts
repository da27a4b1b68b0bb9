import { startAirtableReading } from '../airtable/read.js';
import { startBmltTsmlReading } from '../bmlt-tsml/read.js';
import { startBmltReading } from '../bmlt/read.js';
import { startCentralQueryReading } from '../central-query/read.js';
import { startTsmlCsvReading } from '../csv/read.js';
import type { FeedOptions, FeedReader } from '../feed-reading.js';
import { startGoogleSheetReading } from '../google-sheets/read.js';
import { startHandrailReading } from '../handrail/read.js';
import { startICalendarReading } from '../icalendar/read.js';
import { startJsonLdReading } from '../json-ld/read.js';
import { startReading } from '../meeting-guide/read.js';
import { startNawsReading } from '../naws/read.js';
import { startOmlReading } from '../oml/read.js';
import type { FeedInput } from './feed-input.js';
import {
  isAirtable,
  isBmlt,
  isBmltTsml,
  isCentralQuery,
  isCsv,
  isGoogleSheet,
  isHandrail,
  isICalendar,
  isJsonLd,
  isMeetingGuide,
  isNaws,
  isOml,
} from './signs.js';

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
  { format: 'icalendar', matches: isICalendar, start: ({ text }, options) => startICalendarReading(text, options) },
  { format: 'json-ld', matches: isJsonLd, start: ({ data, text }, options) => startJsonLdReading(data ?? text, options) },
  { format: 'naws', matches: isNaws, start: ({ data, text }, options) => startNawsReading(text ?? data, options) },
  { format: 'csv', matches: isCsv, start: ({ data, text }, options) => startTsmlCsvReading(text ?? data, options) },
  { format: 'handrail', matches: isHandrail, start: ({ data }, options) => startHandrailReading(data, options) },
  { format: 'airtable', matches: isAirtable, start: ({ data }, options) => startAirtableReading(data, options) },
  { format: 'google-sheets', matches: isGoogleSheet, start: ({ data }, options) => startGoogleSheetReading(data, options) },
  { format: 'bmlt', matches: isBmlt, start: ({ data }, options) => startBmltReading(data, options) },
  { format: 'bmlt-tsml', matches: isBmltTsml, start: ({ data }, options) => startBmltTsmlReading(data, options) },
  { format: 'central-query', matches: isCentralQuery, start: ({ data }, options) => startCentralQueryReading(data, options) },
  { format: 'oml', matches: isOml, start: ({ data }, options) => startOmlReading(data, options) },
  { format: 'meeting-guide', matches: isMeetingGuide, start: ({ data }, options) => startReading(data, options) },
] as const satisfies readonly FormatEntry[];

/** A format that can be read without being named. */
export type FeedFormat = (typeof FORMATS)[number]['format'];

/** Every format that can be recognised. */
export const FEED_FORMATS: readonly FeedFormat[] = FORMATS.map(({ format }) => format);
