export type { Finding, Severity } from './finding.js';
export type {
  Attendance,
  Conference,
  Contribution,
  DatedSlot,
  Group,
  Meeting,
  MonthWeek,
  Pause,
  Place,
  Position,
  Publisher,
  Source,
  Weekday,
  WeeklySlot,
  ZoneOrigin,
} from './model/meeting.js';
export * from './catalogue/index.js';
export { FINDING_SEVERITY, readMeetingGuide, startReading } from './feeds/index.js';
export type { FeedOptions, FeedReader, FeedReading, FindingCode } from './feeds/index.js';
export * from './icalendar/index.js';
export * from './time/index.js';
export * from './vocabulary/index.js';
