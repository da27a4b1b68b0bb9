import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { CommandError, Decision, Transitions } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import { confirmedPlaces, isPastOpportunity } from './opportunity-places.js';
import { isOrganiser } from './organiser.js';
import { OPPORTUNITY_DETAILS } from './opportunity-details.js';
import type {
  ServiceOpportunityCommand,
  ServiceOpportunityContext,
  ServiceOpportunityErrorCode,
  ServiceOpportunityEvent,
} from './service-opportunity-command.js';
import type { ServiceOpportunity, ServiceOpportunityState } from './service-opportunity.schema.js';
import { idRule, objectRule, pick } from './value-rule.js';

const TRANSITIONS: Transitions<ServiceOpportunityState | 'none', ServiceOpportunityCommand['type']> = {
  draft: { none: 'draft' },
  revise: { draft: 'draft', open: 'open', filled: 'filled', closed: 'closed', expired: 'expired' },
  publish: { draft: 'open' },
  fill: { open: 'filled' },
  close: { draft: 'closed', open: 'closed', filled: 'closed' },
  expire: { open: 'expired' },
  reopen: { filled: 'open', closed: 'open', expired: 'open' },
};

const EVENTS = {
  draft: 'ServiceOpportunityDrafted',
  revise: 'ServiceOpportunityRevised',
  publish: 'ServiceOpportunityPublished',
  fill: 'ServiceOpportunityFilled',
  close: 'ServiceOpportunityClosed',
  expire: 'ServiceOpportunityExpired',
  reopen: 'ServiceOpportunityReopened',
} as const satisfies Record<ServiceOpportunityCommand['type'], ServiceOpportunityEvent['type']>;

/** Reasons that lie in places and days, held against the opportunity as the command leaves it. */
function errorsOf(
  next: ServiceOpportunity,
  { type }: ServiceOpportunityCommand,
  { interests, now, timeZone }: ServiceOpportunityContext,
): readonly CommandError<ServiceOpportunityErrorCode>[] {
  const { places, expiresOn } = next;
  const confirmed = confirmedPlaces(next, interests);
  const isPast = isPastOpportunity(next, todayIn(now, timeZone));
  const isOpening = type === 'publish' || type === 'reopen';
  return [
    ...(type === 'revise' && places < confirmed ? [commandError('places-below-confirmed', 'places', places)] : []),
    ...(type === 'fill' && places > confirmed ? [commandError('places-left', 'places', places)] : []),
    ...(isOpening && places <= confirmed ? [commandError('no-places', 'places', places)] : []),
    ...(isOpening && isPast ? [commandError('already-past', 'expiresOn', expiresOn)] : []),
    ...(type === 'expire' && !isPast ? [commandError('not-past-yet', 'expiresOn', expiresOn)] : []),
  ];
}

/**
 * Decides what a command does to an opportunity to serve. Pure: the same arguments give the same answer.
 *
 * @param opportunity The opportunity as it is, or undefined for a new one (`draft`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @throws RangeError when `Intl` does not know the zone of the context.
 */
export function decideServiceOpportunity(
  opportunity: ServiceOpportunity | undefined,
  command: ServiceOpportunityCommand,
  context: ServiceOpportunityContext,
): Decision<ServiceOpportunity, ServiceOpportunityEvent, ServiceOpportunityErrorCode> {
  const { actor } = context;
  if (command.type !== 'expire' && !isOrganiser(actor)) return refused(commandError('not-yours', 'actor', actor.role));
  const state = nextState(TRANSITIONS, opportunity?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const errors: CommandError<ServiceOpportunityErrorCode>[] = [];
  if (command.type === 'draft') errors.push(...idRule('organisationId', command.organisationId));
  if (command.type === 'draft' || command.type === 'revise') errors.push(...objectRule(OPPORTUNITY_DETAILS)('', command));
  if (errors.length > 0) return refused(...errors);
  let next: ServiceOpportunity;
  if (command.type === 'draft') {
    const { organisationId } = command;
    next = { id: context.newId(), version: 1, organisationId, ...pick(OPPORTUNITY_DETAILS, command), state };
  } else if (opportunity) {
    const { id, version, organisationId } = opportunity;
    const details = command.type === 'revise' ? command : opportunity;
    next = { id, version: version + 1, organisationId, ...pick(OPPORTUNITY_DETAILS, details), state };
  } else return refused(commandError('illegal-transition', 'type', command.type));
  errors.push(...errorsOf(next, command, context));
  if (errors.length > 0) return refused(...errors);
  return accepted(next, [domainEvent(EVENTS[command.type], next.id, context)]);
}
