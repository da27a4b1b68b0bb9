export { writeMeetingGuide } from './write.js';
export type { MeetingGuideWriting } from './write.js';
export type { MeetingGuideOptions } from './rows.js';
export type { MeetingGuideRow } from './row.js';
export { englishSchedule } from '../english-schedule.js';
export type { ScheduleWords } from '../english-schedule.js';
export type { BeyondWeekly } from '../weekly-part.js';
export { WRITING_SEVERITY } from '../finding.js';
export type { WritingCode, WritingFinding } from '../finding.js';
