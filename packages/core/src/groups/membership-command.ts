import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import type { Group } from './group.schema.js';
import type { Membership, ServiceRole } from './membership.schema.js';

/** What can be asked of a membership. None of them takes a reason: nobody owes one. */
export type MembershipCommand =
  /** Comes to see. Where people are admitted, it also asks for that. */
  | { readonly type: 'visit' }
  | { readonly type: 'join' }
  /** The first to join a group that is forming becomes its steward. */
  | { readonly type: 'found' }
  | { readonly type: 'admit' }
  | { readonly type: 'takeLeave' }
  | { readonly type: 'comeBack' }
  | { readonly type: 'leave' }
  | { readonly type: 'setHomeGroup' }
  | { readonly type: 'clearHomeGroup' }
  | { readonly type: 'giveRole'; readonly role: ServiceRole }
  | { readonly type: 'removeRole'; readonly role: ServiceRole };

export type MembershipEvent = DomainEvent<
  | 'GroupVisited'
  | 'GroupJoined'
  | 'GroupFounded'
  | 'MemberAdmitted'
  | 'LeaveTaken'
  | 'MemberCameBack'
  | 'GroupLeft'
  | 'HomeGroupSet'
  | 'HomeGroupCleared'
  | 'RoleGiven'
  | 'RoleRemoved'
  /** The group has no steward now. */
  | 'StewardNeeded'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only the member may say this; of roles and admission, only those who steer the group.
 * - `wrong-group`: the context holds another group than that of the membership. `group-closed`: nobody joins it any more.
 * - `needs-admission`: people are admitted or referred to this group. `already-founded`: it has members, or
 *   is past forming. `already-known`: the member has a membership of this group, to which the command is to be given.
 * - `home-group-elsewhere`: another group of the same fellowship is the member's home group.
 * - `already-home-group`, `not-home-group`; `unknown-role`, `already-in-role`, `not-in-role`: nothing would change.
 */
export type MembershipErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'wrong-group'
  | 'group-closed'
  | 'needs-admission'
  | 'already-founded'
  | 'already-known'
  | 'home-group-elsewhere'
  | 'already-home-group'
  | 'not-home-group'
  | 'unknown-role'
  | 'already-in-role'
  | 'not-in-role';

/** What deciding needs beside the membership itself. */
export interface MembershipContext extends CommandContext {
  /** The group as it is now. */
  readonly group: Group;
  /** Every membership of that group, also past ones; this one may be among them. */
  readonly memberships: readonly Membership[];
  /** The groups that are the member's home groups now; this one may be among them. */
  readonly homeGroups: readonly Pick<Group, 'id' | 'fellowship'>[];
  /** The organisation for which somebody with the role `staff` acts; absent for everybody else. */
  readonly staffOf?: string;
}

export type MembershipError = CommandError<MembershipErrorCode>;
export type MembershipDecision = Decision<Membership, MembershipEvent, MembershipErrorCode>;
