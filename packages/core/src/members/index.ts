export { LEAVING_GRACE_DAYS, decideMember } from './decide-member.js';
export { SHOW_PROFILE, project } from './project.js';
export { exportMember } from './export-member.js';
export { handleFindings } from './handle-findings.js';
export { hasLiveConsent, isLiveConsent } from './consent.js';
export { covers, isAudience } from './audience.js';
export { isInAudience } from './viewer.js';
export { chosenAudience, defaultAudience } from './field-audiences.js';
export { HANDLE_LIMITS, MEMBER_FIELDS, PATHWAYS } from './profile-limits.js';
export { textFaults } from './text-faults.js';
export type { MemberView, ProjectionContext } from './project.js';
export type { Viewer } from './viewer.js';
export type { ConsentMoment, ConsentNeed } from './consent.js';
export type { TextFault } from './text-faults.js';
export type { TextLimits } from './profile-limits.js';
export type {
  MemberCommand,
  MemberContext,
  MemberDecision,
  MemberError,
  MemberErrorCode,
  MemberEvent,
  NewProfile,
  ProfileChanges,
} from './member-command.js';
export type { Audience } from './audience.schema.js';
export type { ConsentRecord, ConsentSubject, MemberField } from './consent.schema.js';
export type { LivingMember, Member, MemberExport, MemberProfile, MemberStatus, MemberTombstone, Pathway } from './member.schema.js';
