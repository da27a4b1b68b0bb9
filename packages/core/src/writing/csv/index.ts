export { writeCsv } from './write.js';
export type { CsvOptions, CsvWriting } from './write.js';
export { englishSchedule } from '../english-schedule.js';
export type { ScheduleWords } from '../english-schedule.js';
export type { BeyondWeekly } from '../weekly-part.js';
export { WRITING_SEVERITY } from '../finding.js';
export type { WritingCode, WritingFinding } from '../finding.js';
