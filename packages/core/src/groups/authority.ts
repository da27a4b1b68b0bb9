import type { CommandContext } from '../command/index.js';
import type { Group } from './group.schema.js';
import type { Membership, ServiceRole } from './membership.schema.js';

/** Who acts, and who belongs to the group. */
export type Standing = Pick<CommandContext, 'actor'> & { readonly memberships: readonly Membership[]; readonly staffOf?: string };

/** Tells of memberships whether they are of a group and go on, on leave too. */
export const isMemberOf =
  (groupId: string) =>
  (membership: Membership): boolean =>
    membership.groupId === groupId && (membership.state === 'member' || membership.state === 'on-leave');

/** Tells whether the actor is staff of the organisation that holds a group. Never for a group that its members alone hold. */
export function isStaffOf({ organisationId }: Pick<Group, 'organisationId'>, { actor, staffOf }: Standing): boolean {
  return actor.role === 'staff' && organisationId !== undefined && staffOf === organisationId;
}

/** Tells whether the actor has one of some roles in a group: by the memberships, and not by what the actor says of themselves. */
export function hasRole({ id }: Pick<Group, 'id'>, { actor, memberships }: Standing, roles: readonly ServiceRole[]): boolean {
  const own = memberships.filter(({ memberId }) => actor.memberId !== undefined && memberId === actor.memberId);
  return own.filter(isMemberOf(id)).some((membership) => roles.some((role) => membership.roles.includes(role)));
}

/** Tells whether a group has a steward, other than one membership perhaps. */
export function hasSteward(groupId: string, memberships: readonly Membership[], exceptId?: string): boolean {
  return memberships.filter(isMemberOf(groupId)).some(({ id, roles }) => id !== exceptId && roles.includes('steward'));
}

/** Tells whether the actor may decide for a group: a steward, or staff of its organisation. */
export function maySteer(group: Group, standing: Standing): boolean {
  return isStaffOf(group, standing) || hasRole(group, standing, ['steward']);
}
