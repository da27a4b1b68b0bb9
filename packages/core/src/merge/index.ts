export { diffMeetings, keepIds } from './diff-meetings.js';
export type { ChangedMeeting, MeetingsDiff } from './diff-meetings.js';
export { findDuplicates } from './find-duplicates.js';
export type { Duplicate } from './find-duplicates.js';
export { mergeMeetings } from './merge-meetings.js';
export type { MergedMeetings } from './merge-meetings.js';
