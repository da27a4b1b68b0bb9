export { readCentralQuery, startCentralQueryReading } from './read.js';
export type { CentralQueryOptions } from './read.js';
export type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
export type { Finding, Severity } from '../../finding.js';
