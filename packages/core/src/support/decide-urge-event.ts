import { accepted, commandError, domainEvent, instantOf, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision } from '../command/index.js';
import type { UrgeDetails, UrgeEventCommand, UrgeEventErrorCode, UrgeEventEvent } from './urge-event-command.js';
import type { UrgeEvent, UrgeOutcome } from './urge-event.schema.js';

/** Every outcome, in the order of menus; the one that is taken when nothing is said is last. */
export const URGE_OUTCOMES: readonly UrgeOutcome[] = ['passed', 'reached-out', 'used', 'not-saying'];

function detailErrors({ intensity, trigger = '', used = [], outcome }: UrgeDetails): CommandError<UrgeEventErrorCode>[] {
  const errors: CommandError<UrgeEventErrorCode>[] = [];
  if (intensity !== undefined && !(Number.isInteger(intensity) && intensity >= 0 && intensity <= 10))
    errors.push(commandError('intensity-invalid', 'intensity', intensity));
  if (trigger.trim().length > 200) errors.push(commandError('text-invalid', 'trigger', trigger));
  if (new Set(used).size > 20 || used.some((id) => id.length < 1 || id.length > 64))
    errors.push(commandError('coping-invalid', 'used', used));
  if (outcome !== undefined && !URGE_OUTCOMES.includes(outcome)) errors.push(commandError('outcome-unknown', 'outcome', outcome));
  return errors;
}

/** An urge with what is said of it put in place of what was. */
function withDetails({ trigger: before, ...urge }: UrgeEvent, { intensity, trigger = before, used, outcome }: UrgeDetails): UrgeEvent {
  const words = trigger?.trim();
  return {
    ...urge,
    ...(intensity !== undefined && { intensity }),
    ...(words && { trigger: words }),
    ...(used && { used: [...new Set(used)] }),
    ...(outcome && { outcome }),
  };
}

/**
 * Decides what a command does to the note of an urge. Pure: the same arguments give the same answer.
 *
 * @param urge The note as it is, or undefined for a new one (`note`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * decideUrgeEvent(undefined, { type: 'note', intensity: 6, used: ['walk'] }, context); // outcome: 'not-saying'
 */
export function decideUrgeEvent(
  urge: UrgeEvent | undefined,
  command: UrgeEventCommand,
  context: CommandContext,
): Decision<UrgeEvent, UrgeEventEvent, UrgeEventErrorCode> {
  const { memberId: ownerId, role } = context.actor;
  if (ownerId === undefined || (urge && ownerId !== urge.ownerId)) return refused(commandError('not-yours', 'actor', ownerId ?? role));
  if ((command.type === 'note') === (urge !== undefined)) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = detailErrors(command);
  if (errors.length > 0) return refused(...errors);
  const before: UrgeEvent = urge ?? {
    id: context.newId(),
    version: 0,
    ownerId,
    at: instantOf(context.now),
    used: [],
    outcome: 'not-saying',
  };
  const next = withDetails({ ...before, version: before.version + 1 }, command);
  return accepted(next, [domainEvent(urge ? 'UrgeAmended' : 'UrgeNoted', next.id, context)]);
}
