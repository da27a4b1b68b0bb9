export { decideGroup } from './decide-group.js';
export { decideMembership } from './decide-membership.js';
export { decideSession } from './decide-session.js';
export { hasRole, hasSteward, isStaffOf, maySteer } from './authority.js';
export { findGroups } from './find-groups.js';
export { GROUP_ACCESS, GROUP_KINDS, GROUP_PATHWAYS, SERVICE_ROLES } from './group-codes.js';
export { GROUP_FILTERS } from './group-query.js';
export type { Standing } from './authority.js';
export type {
  GroupChanges,
  GroupCommand,
  GroupContext,
  GroupDecision,
  GroupDetails,
  GroupError,
  GroupErrorCode,
  GroupEvent,
  NewGroup,
} from './group-command.js';
export type {
  MembershipCommand,
  MembershipContext,
  MembershipDecision,
  MembershipError,
  MembershipErrorCode,
  MembershipEvent,
} from './membership-command.js';
export type { SessionCommand, SessionContext, SessionDecision, SessionErrorCode, SessionEvent } from './session-command.js';
export type { GroupFacets, GroupFilter, GroupPage, GroupQuery, GroupQueryContext, GroupRelaxation } from './group-query.js';
export type { Group, GroupAccess, GroupContact, GroupKind, GroupStatus } from './group.schema.js';
export type { Membership, MembershipState, ServiceRole } from './membership.schema.js';
export type { Session, SessionState } from './session.schema.js';
