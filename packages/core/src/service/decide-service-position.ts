import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision, Transitions } from '../command/index.js';
import { isOrganiser } from './organiser.js';
import type { ServicePositionCommand, ServicePositionErrorCode, ServicePositionEvent } from './service-position-command.js';
import type { Rotation, ServicePosition, ServicePositionDetails } from './service-position.schema.js';
import { suggestedServiceRule } from './suggested-service-rule.js';
import { idRule, numberRule, objectRule, optional, pick, textRule } from './value-rule.js';
import type { ValueRules } from './value-rule.js';

const TRANSITIONS: Transitions<ServicePosition['state'] | 'none', ServicePositionCommand['type']> = {
  create: { none: 'active' },
  revise: { active: 'active', retired: 'retired' },
  retire: { active: 'retired' },
  restore: { retired: 'active' },
};

const EVENTS = {
  create: 'ServicePositionCreated',
  revise: 'ServicePositionRevised',
  retire: 'ServicePositionRetired',
  restore: 'ServicePositionRestored',
} as const satisfies Record<ServicePositionCommand['type'], ServicePositionEvent['type']>;

const DETAILS: ValueRules<ServicePositionDetails> = {
  title: textRule(80),
  duties: optional(textRule(2000)),
  termMonths: numberRule(1, 60),
  seats: numberRule(1, 20),
  suggested: suggestedServiceRule,
  rotation: objectRule<Rotation>({ maxConsecutiveTerms: numberRule(1, 10), overlapDays: numberRule(0, 90) }),
};

function detailErrors(details: ServicePositionDetails): readonly CommandError<ServicePositionErrorCode>[] {
  const errors = objectRule(DETAILS)('', details);
  const overlapDays = details.rotation?.overlapDays;
  if (errors.length > 0 || overlapDays <= 14 * details.termMonths) return errors;
  return [commandError('overlap-too-long', 'rotation.overlapDays', overlapDays)];
}

/**
 * Decides what a command does to a position of service. Pure: the same arguments give the same answer.
 * Terms that were opened before keep their days when a position changes.
 *
 * @param position The position as it is, or undefined for a new one (`create`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 */
export function decideServicePosition(
  position: ServicePosition | undefined,
  command: ServicePositionCommand,
  context: CommandContext,
): Decision<ServicePosition, ServicePositionEvent, ServicePositionErrorCode> {
  if (!isOrganiser(context.actor)) return refused(commandError('not-yours', 'actor', context.actor.role));
  const state = nextState(TRANSITIONS, position?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const errors: CommandError<ServicePositionErrorCode>[] = [];
  if (command.type === 'create') errors.push(...idRule('groupId', command.groupId));
  if (command.type === 'create' || command.type === 'revise') errors.push(...detailErrors(command));
  if (errors.length > 0) return refused(...errors);
  const event = (id: string) => [domainEvent(EVENTS[command.type], id, context)];
  if (command.type === 'create') {
    const id = context.newId();
    return accepted({ id, version: 1, groupId: command.groupId, ...pick(DETAILS, command), state }, event(id));
  }
  if (!position) return refused(commandError('illegal-transition', 'type', command.type));
  const { id, groupId } = position;
  const version = position.version + 1;
  const details = command.type === 'revise' ? command : position;
  return accepted({ id, version, groupId, ...pick(DETAILS, details), state }, event(id));
}
