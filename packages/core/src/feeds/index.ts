export { FINDING_SEVERITY } from './finding-code.js';
export type { FindingCode } from './finding-code.js';
export type { FeedOptions, FeedReader, FeedReading } from './feed-reading.js';
export type { Moment } from './meeting-guide/soonest-rows.js';
export { readMeetingGuide, soonestRows, startReading } from './meeting-guide/read.js';
export type { Finding, Severity } from '../finding.js';
