import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import { hasSteward } from './authority.js';
import type { MembershipCommand, MembershipContext, MembershipDecision } from './membership-command.js';
import { mayGive, membershipErrors } from './membership-errors.js';
import { MEMBERSHIP_EVENTS, MEMBERSHIP_TRANSITIONS } from './membership-transitions.js';
import type { Membership, MembershipState, ServiceRole } from './membership.schema.js';

function rolesAfter(roles: readonly ServiceRole[], command: MembershipCommand): readonly ServiceRole[] {
  if (command.type === 'found') return ['steward'];
  if (command.type === 'giveRole') return [...roles, command.role];
  return command.type === 'removeRole' ? roles.filter((role) => role !== command.role) : roles;
}

function nextMembership(before: Membership, state: MembershipState, command: MembershipCommand, context: MembershipContext): Membership {
  const { id, memberId, groupId } = before;
  const kept = { id, version: before.version + 1, memberId, groupId, state };
  if (state === 'visiting' || state === 'left') return { ...kept, isHomeGroup: false, roles: [] };
  const isHomeGroup = command.type === 'setHomeGroup' || (before.isHomeGroup && command.type !== 'clearHomeGroup');
  const since = before.since ?? todayIn(context.now, context.timeZone);
  return { ...kept, since, isHomeGroup, roles: rolesAfter(before.roles, command) };
}

/**
 * Decides what a command does to a membership. Pure: the same arguments give the same answer. Members decide for themselves, those
 * who steer the group about admission and roles; anybody may lay down a role of their own.
 *
 * @param membership The membership as it is, or undefined for a new one of the actor (`visit`, `join`, `found`).
 * @returns The next state and what happened, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decideMembership(undefined, { type: 'join' }, context);
 */
export function decideMembership(
  membership: Membership | undefined,
  command: MembershipCommand,
  context: MembershipContext,
): MembershipDecision {
  const { actor, group, memberships } = context;
  if (membership && membership.groupId !== group.id) return refused(commandError('wrong-group', 'group', group.id));
  if (!mayGive(membership, command, context)) return refused(commandError('not-yours', 'actor', actor.role));
  const state = nextState(MEMBERSHIP_TRANSITIONS, membership?.state ?? 'none', command.type);
  const memberId = membership?.memberId ?? actor.memberId;
  if (state === undefined || state === 'none' || memberId === undefined)
    return refused(commandError('illegal-transition', 'type', command.type));
  const errors = membershipErrors(membership, command, context);
  if (errors.length > 0) return refused(...errors);
  const before = membership ?? { id: context.newId(), version: 0, memberId, groupId: group.id, state, isHomeGroup: false, roles: [] };
  const next = nextMembership(before, state, command, context);
  const payload = { groupId: group.id, ...('role' in command && { role: command.role }) };
  const events = [domainEvent(MEMBERSHIP_EVENTS[command.type], next.id, context, payload)];
  const wasSteward = before.roles.includes('steward') && !next.roles.includes('steward');
  if (!wasSteward || hasSteward(group.id, memberships, next.id)) return accepted(next, events);
  return accepted(next, [...events, domainEvent('StewardNeeded', group.id, context)]);
}
