export { REQUEST_EXPIRES_DAYS, decideMentorship } from './decide-mentorship.js';
export { freePlaces, isOpenMentorship } from './open-mentorships.js';
export { visibleState } from './visible-state.js';
export type { VisibleMentorshipState } from './visible-state.js';
export type { MentorshipCommand, MentorshipContext, MentorshipErrorCode, MentorshipEvent } from './mentorship-command.js';
export type { MentorProfile, Mentorship, MentorshipKind, MentorshipState } from './mentorship.schema.js';
