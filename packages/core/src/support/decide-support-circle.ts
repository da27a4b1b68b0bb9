import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { CommandContext, Decision } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import { changeCircle } from './circle-changes.js';
import type { SupportCircleCommand, SupportCircleErrorCode, SupportCircleEvent } from './support-circle-command.js';
import type { SupportCircle } from './support-circle.schema.js';

const EVENTS = {
  start: 'SupportCircleStarted',
  add: 'SupportContactAdded',
  change: 'SupportContactChanged',
  remove: 'SupportContactRemoved',
  move: 'SupportContactMoved',
  'set-ladder': 'SupportLadderSet',
  'put-mentor-first': 'MentorPutFirst',
} as const satisfies Record<SupportCircleCommand['type'], SupportCircleEvent['type']>;

/**
 * Decides what a command does to a member's support circle. Pure: the same arguments give the same answer.
 *
 * @param circle The circle as it is, or undefined for a new one (`start`).
 * @returns The next state and one event, which names nobody; or every reason why nothing changed. Never throws for data.
 * @example
 * decideSupportCircle(circle, { type: 'move', contactId: 'c2', direction: 'up' }, context);
 */
export function decideSupportCircle(
  circle: SupportCircle | undefined,
  command: SupportCircleCommand,
  context: CommandContext,
): Decision<SupportCircle, SupportCircleEvent, SupportCircleErrorCode> {
  const { memberId: ownerId, role } = context.actor;
  if (ownerId === undefined || (circle && ownerId !== circle.ownerId)) return refused(commandError('not-yours', 'actor', ownerId ?? role));
  const updatedOn = todayIn(context.now, context.timeZone);
  const happened = (next: SupportCircle): Decision<SupportCircle, SupportCircleEvent, never> =>
    accepted(next, [domainEvent(EVENTS[command.type], next.id, context)]);
  if (!circle && command.type === 'start')
    return happened({ id: context.newId(), version: 1, ownerId, contacts: [], ladders: {}, updatedOn });
  if (!circle || command.type === 'start') return refused(commandError('illegal-transition', 'type', command.type));
  const change = changeCircle(circle, command, { today: updatedOn, newId: () => context.newId() });
  return change.ok ? happened({ ...circle, ...change.state, version: circle.version + 1, updatedOn }) : change;
}
