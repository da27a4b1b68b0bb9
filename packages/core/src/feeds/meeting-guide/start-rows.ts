import type { FeedOptions, FeedReader } from '../feed-reading.js';
import { openPlainRowFeed } from '../plain-row-feed.js';
import { rowsOf } from './envelope.js';
import { meetingReader } from './meeting-reader.js';

/**
 * As `startReading`, without looking through the texts of meetings for what their fields do not say: a page that shows
 * meetings and no findings is smaller without it. The meetings are the same.
 */
export const startRows = (input: unknown, options: FeedOptions): FeedReader =>
  openPlainRowFeed(input, rowsOf(input), options, meetingReader);
