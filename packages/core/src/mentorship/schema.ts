export { mentorProfileSchema, mentorshipKindSchema, mentorshipSchema, mentorshipStateSchema } from './mentorship.schema.js';
