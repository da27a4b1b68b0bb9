import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { Actor, CommandError, Decision, Transitions } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type { InterestCommand, InterestContext, InterestErrorCode, InterestEvent } from './interest-command.js';
import type { Interest, InterestState } from './interest.schema.js';
import { freeOpportunityPlaces, isPastOpportunity } from './opportunity-places.js';
import { isOrganiser } from './organiser.js';

const TRANSITIONS: Transitions<InterestState | 'none', InterestCommand['type']> = {
  express: { none: 'expressed' },
  invite: { expressed: 'invited' },
  confirm: { invited: 'confirmed' },
  decline: { expressed: 'declined', invited: 'declined', confirmed: 'declined' },
  complete: { confirmed: 'completed' },
};

const EVENTS = {
  express: 'InterestExpressed',
  invite: 'InterestInvited',
  confirm: 'InterestConfirmed',
  decline: 'InterestDeclined',
  complete: 'InterestCompleted',
} as const satisfies Record<InterestCommand['type'], InterestEvent['type']>;

const OPEN: readonly InterestState[] = ['expressed', 'invited', 'confirmed'];

function maySay({ memberId }: Interest, { type }: InterestCommand, actor: Actor): boolean {
  const isMember = actor.memberId === memberId;
  if (type === 'invite') return isOrganiser(actor);
  return isMember || (type !== 'confirm' && isOrganiser(actor));
}

/** Reasons that lie in the opportunity, once the state allows the command. */
function errorsOf({ id, memberId }: Interest, { type }: InterestCommand, context: InterestContext): CommandError<InterestErrorCode>[] {
  const { opportunity, interests, now, timeZone } = context;
  const errors: CommandError<InterestErrorCode>[] = [];
  if (type === 'decline' || type === 'complete') return errors;
  const isOpen = opportunity.state === 'open' && !isPastOpportunity(opportunity, todayIn(now, timeZone));
  if (!isOpen) errors.push(commandError('not-open', 'opportunity', opportunity.id));
  const others = interests.filter((other) => other.id !== id && other.opportunityId === opportunity.id);
  if (type === 'confirm' && freeOpportunityPlaces(opportunity, others) === 0)
    errors.push(commandError('no-places', 'opportunity', opportunity.places));
  if (type === 'express' && others.some((other) => other.memberId === memberId && OPEN.includes(other.state)))
    errors.push(commandError('already-open', 'memberId', memberId));
  return errors;
}

/**
 * Decides what a command does to an interest. Pure: the same arguments give the same answer.
 *
 * @param interest The interest as it is, or undefined for a new one (`express`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @throws RangeError when `Intl` does not know the zone of the context.
 */
export function decideInterest(
  interest: Interest | undefined,
  command: InterestCommand,
  context: InterestContext,
): Decision<Interest, InterestEvent, InterestErrorCode> {
  const { actor, opportunity } = context;
  const { memberId } = actor;
  const isYours = interest ? maySay(interest, command, actor) : command.type !== 'express' || memberId !== undefined;
  if (!isYours) return refused(commandError('not-yours', 'actor', memberId ?? actor.role));
  const state = nextState(TRANSITIONS, interest?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  let next: Interest;
  if (interest) next = { ...interest, version: interest.version + 1, state };
  else if (memberId !== undefined) next = { id: context.newId(), version: 1, opportunityId: opportunity.id, memberId, state };
  else return refused(commandError('not-yours', 'actor', actor.role));
  if (next.opportunityId !== opportunity.id) return refused(commandError('opportunity-mismatch', 'opportunity', opportunity.id));
  const errors = errorsOf(next, command, context);
  if (errors.length > 0) return refused(...errors);
  return accepted(next, [domainEvent(EVENTS[command.type], next.id, context)]);
}
