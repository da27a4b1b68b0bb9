export { detectFormat, readFeed, startFeedReading } from './read.js';
export type { DetectedReader, DetectedReading, DetectOptions } from './read.js';
export { FEED_FORMATS } from './formats.js';
export type { FeedFormat } from './formats.js';
export type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
export type { Finding, Severity } from '../../finding.js';
