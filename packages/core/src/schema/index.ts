export { findingSchema } from './finding.schema.js';
export { meetingSchema } from './meeting.schema.js';
