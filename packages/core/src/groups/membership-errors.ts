import { commandError } from '../command/index.js';
import { hasSteward, isMemberOf, maySteer } from './authority.js';
import { SERVICE_ROLES } from './group-codes.js';
import type { MembershipCommand, MembershipContext, MembershipError } from './membership-command.js';
import type { Membership } from './membership.schema.js';

/**
 * Tells whether the actor may give and remove roles: stewards and staff. Where a group has no steward, those with another role, and
 * where nobody has one, every member, so that no group is left without a way on.
 */
function mayGiveRoles({ group, ...standing }: MembershipContext): boolean {
  const { actor, memberships } = standing;
  if (maySteer(group, standing)) return true;
  if (hasSteward(group.id, memberships)) return false;
  const members = memberships.filter(({ groupId, state }) => groupId === group.id && state === 'member');
  const isServed = members.some(({ roles }) => roles.length > 0);
  return members.some(({ memberId, roles }) => memberId === actor.memberId && (roles.length > 0 || !isServed));
}

/** Tells whether the actor may say this of the membership; undefined is one that is to begin. */
export function mayGive(membership: Membership | undefined, command: MembershipCommand, context: MembershipContext): boolean {
  const isOwn = context.actor.memberId !== undefined && (membership?.memberId ?? context.actor.memberId) === context.actor.memberId;
  if (command.type === 'giveRole') return mayGiveRoles(context);
  if (command.type === 'removeRole') return isOwn || mayGiveRoles(context);
  if (command.type === 'admit') return maySteer(context.group, context);
  return isOwn;
}

function roleErrors(
  roles: Membership['roles'],
  command: MembershipCommand & { readonly type: 'giveRole' | 'removeRole' },
): MembershipError[] {
  const { type, role } = command;
  if (!SERVICE_ROLES.includes(role)) return [commandError('unknown-role', 'role', role)];
  if (type === 'giveRole') return roles.includes(role) ? [commandError('already-in-role', 'role', role)] : [];
  return roles.includes(role) ? [] : [commandError('not-in-role', 'role', role)];
}

function homeGroupErrors(isHomeGroup: boolean, { group, homeGroups }: MembershipContext): MembershipError[] {
  if (isHomeGroup) return [commandError('already-home-group', 'groupId', group.id)];
  const { id, fellowship } = group;
  const other = homeGroups.find((home) => home.id !== id && fellowship !== undefined && home.fellowship === fellowship);
  return other ? [commandError('home-group-elsewhere', 'groupId', other.id)] : [];
}

/** Reasons of the command's own, once the state allows it. */
export function membershipErrors(
  membership: Membership | undefined,
  command: MembershipCommand,
  context: MembershipContext,
): MembershipError[] {
  const { actor, group, memberships } = context;
  const errors: MembershipError[] = [];
  const isKnown = memberships.some(({ groupId, memberId }) => groupId === group.id && memberId === actor.memberId);
  if (!membership && isKnown) errors.push(commandError('already-known', 'groupId', group.id));
  const begins = command.type === 'visit' || command.type === 'join' || command.type === 'found' || command.type === 'admit';
  if (begins && group.status === 'closed') errors.push(commandError('group-closed', 'groupId', group.id));
  switch (command.type) {
    case 'join':
      if (group.access === 'members' || group.access === 'referral') errors.push(commandError('needs-admission', 'groupId', group.id));
      break;
    case 'found':
      if (group.status !== 'forming' || memberships.some(isMemberOf(group.id)))
        errors.push(commandError('already-founded', 'groupId', group.id));
      break;
    case 'setHomeGroup':
      errors.push(...homeGroupErrors(membership?.isHomeGroup ?? false, context));
      break;
    case 'clearHomeGroup':
      if (!membership?.isHomeGroup) errors.push(commandError('not-home-group', 'groupId', group.id));
      break;
    case 'giveRole':
    case 'removeRole':
      errors.push(...roleErrors(membership?.roles ?? [], command));
  }
  return errors;
}
