export { readMapped, startMappedReading } from './read.js';
export type { MappedOptions } from './read.js';
export type { ColumnMap, ColumnSource, MappedField } from './column-map.js';
export type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
export type { Finding, Severity } from '../../finding.js';
