export { BARC_10_ATTRIBUTION, BARC_10_ITEMS, BARC_10_LEAST, BARC_10_MOST } from './barc-10.js';
export type { Attribution } from './barc-10.js';
export { changeBetween } from './change-between.js';
export { takeAssessment } from './take-assessment.js';
export type { AssessmentErrorCode, AssessmentTaking } from './take-assessment.js';
export type { Assessment } from './assessment.schema.js';
