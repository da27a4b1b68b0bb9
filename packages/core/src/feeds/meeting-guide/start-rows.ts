import { aa } from '../../vocabulary/aa.js';
import type { FeedOptions, FeedReader } from '../feed-reading.js';
import { openRowList } from '../row-list.js';
import type { ValueReaders } from '../value-readers.js';
import { rowsOf } from './envelope.js';
import { meetingReader } from './meeting-reader.js';

/** Options of a page that loads the readers of values while its list is on its way. */
export interface FirstRowsOptions extends FeedOptions {
  /** `valueReaders` of `@handrail/core/feeds/value-readers`. */
  readonly values: ValueReaders;
}

/**
 * As `startReading`, without looking through the texts of meetings for what their fields do not say: a page that shows
 * meetings and no findings is smaller without it. The meetings are the same.
 */
export const startRows = (input: unknown, { values, ...options }: FirstRowsOptions): FeedReader =>
  openRowList(input, rowsOf(input), options, { aa, values, makeReader: meetingReader });
