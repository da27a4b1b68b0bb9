export { FINDING_SEVERITY } from './finding-code.js';
export type { FindingCode } from './finding-code.js';
export type { FeedOptions, FeedReader, FeedReading } from './feed-reading.js';
export { soonestRows } from './meeting-guide/soonest-rows.js';
export type { Moment } from './meeting-guide/soonest-rows.js';
export { readMeetingGuide, startReading } from './meeting-guide/read.js';
export type { Finding, Severity } from '../finding.js';
