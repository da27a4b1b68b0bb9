export { writeHsds } from './write.js';
export type { HsdsOptions, HsdsWriting } from './write.js';
export type { HsdsAddress, HsdsLocation, HsdsPhone, HsdsSchedule, HsdsService } from './service.js';
export { WRITING_SEVERITY } from '../finding.js';
export type { WritingCode, WritingFinding } from '../finding.js';
