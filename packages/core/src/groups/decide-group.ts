import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { DomainEvent } from '../command/index.js';
import { isStaffOf, maySteer } from './authority.js';
import { MOST_ENTRIES } from './group-codes.js';
import type { GroupCommand, GroupContext, GroupDecision, GroupError } from './group-command.js';
import { changeDetails, firstDetails } from './group-details.js';
import { isId } from './group-errors.js';
import { GROUP_EVENTS, GROUP_TRANSITIONS } from './group-transitions.js';
import type { Group } from './group.schema.js';

function form(command: GroupCommand & { readonly type: 'form' }, context: GroupContext): GroupDecision {
  const { organisationId } = command;
  const held = organisationId === undefined ? {} : { organisationId };
  if (context.actor.role !== 'member' && !isStaffOf(held, context)) return refused(commandError('not-yours', 'actor', context.actor.role));
  if (organisationId !== undefined && !isStaffOf(held, context))
    return refused(commandError('not-yours', 'organisationId', organisationId));
  const { details, errors } = firstDetails(command.details);
  if (errors.length > 0) return refused(...errors);
  const id = context.newId();
  const group: Group = { ...details, ...held, id, version: 1, status: 'forming', meetingIds: [], forumSpaceIds: [] };
  return accepted(group, [domainEvent('GroupFormed', id, context, { kind: group.kind })]);
}

/** The group as a command leaves it, but for version and status, or why it does not. */
type Step = { readonly group: Group; readonly errors: readonly GroupError[]; readonly payload?: DomainEvent['payload'] };

function listChange(group: Group, list: 'meetingIds' | 'forumSpaceIds', change: 'add' | 'remove', id: string): Step {
  const field = list === 'meetingIds' ? 'meetingId' : 'forumSpaceId';
  const ids: readonly string[] = group[list];
  const isThere = ids.includes(id);
  const errors: GroupError[] = [];
  if (!isId(id)) errors.push(commandError('invalid-id', field, id));
  else if (change === 'add' && isThere) errors.push(commandError('already-there', field, id));
  else if (change === 'add' && ids.length >= MOST_ENTRIES) errors.push(commandError('too-many', field, id));
  else if (change === 'remove' && !isThere) errors.push(commandError('not-there', field, id));
  const changed = change === 'add' ? [...ids, id] : ids.filter((other) => other !== id);
  return { group: { ...group, [list]: changed }, errors, payload: { [field]: id } };
}

function stepOf(group: Group, command: GroupCommand): Step {
  switch (command.type) {
    case 'change':
      return changeDetails(group, command.changes);
    case 'addMeeting':
      return listChange(group, 'meetingIds', 'add', command.meetingId);
    case 'removeMeeting':
      return listChange(group, 'meetingIds', 'remove', command.meetingId);
    case 'addForumSpace':
      return listChange(group, 'forumSpaceIds', 'add', command.forumSpaceId);
    case 'removeForumSpace':
      return listChange(group, 'forumSpaceIds', 'remove', command.forumSpaceId);
    default:
      return { group, errors: [] };
  }
}

/**
 * Decides what a command does to a group. Pure: the same arguments give the same answer.
 *
 * @param group The group as it is, or undefined for a new one (`form`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const details = { name: 'Harbour Walkers', kind: 'hobby-fitness', access: 'open' };
 * const decision = decideGroup(undefined, { type: 'form', details }, context);
 */
export function decideGroup(group: Group | undefined, command: GroupCommand, context: GroupContext): GroupDecision {
  if (group && !maySteer(group, context)) return refused(commandError('not-yours', 'actor', context.actor.role));
  const status = nextState(GROUP_TRANSITIONS, group?.status ?? 'none', command.type);
  if (command.type === 'form' && status !== undefined) return form(command, context);
  if (!group || status === undefined || status === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const { group: changed, errors, payload } = stepOf(group, command);
  if (errors.length > 0) return refused(...errors);
  const next: Group = { ...changed, version: group.version + 1, status };
  if (status === 'active' && next.meetingIds.length + next.forumSpaceIds.length === 0)
    return refused(commandError('no-place-to-meet', 'type', command.type));
  return accepted(next, [domainEvent(GROUP_EVENTS[command.type], group.id, context, payload)]);
}
