export { audienceSchema } from './audience.schema.js';
export { consentRecordSchema, consentSubjectSchema, memberFieldSchema } from './consent.schema.js';
export {
  livingMemberSchema,
  memberExportSchema,
  memberProfileSchema,
  memberSchema,
  memberTombstoneSchema,
  pathwaySchema,
} from './member.schema.js';
