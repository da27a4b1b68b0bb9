export { groupContactSchema, groupKindSchema, groupSchema, groupStatusSchema } from './group.schema.js';
export { membershipSchema, membershipStateSchema, serviceRoleSchema } from './membership.schema.js';
export { sessionSchema, sessionStateSchema } from './session.schema.js';
