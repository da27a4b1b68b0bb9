import { accepted, commandError, domainEvent, instantOf, nextState, refused } from '../command/index.js';
import type { Actor, Decision } from '../command/index.js';
import { addMonths } from '../time/calendar-date.js';
import { todayIn } from '../time/today-in.js';
import { isOrganiser } from './organiser.js';
import type { ServiceTermCommand, ServiceTermContext, ServiceTermErrorCode, ServiceTermEvent } from './service-term-command.js';
import { serviceTermErrors } from './service-term-errors.js';
import type { TermContextToday } from './service-term-errors.js';
import { SERVICE_TERM_EVENTS, SERVICE_TERM_TRANSITIONS } from './service-term-transitions.js';
import type { ServiceTerm, ServiceTermState } from './service-term.schema.js';

const SAID_BY: Readonly<Record<ServiceTermCommand['type'], 'organiser' | 'holder' | 'either' | 'member' | 'anyone'>> = {
  open: 'organiser',
  reschedule: 'organiser',
  nominate: 'member',
  decline: 'either',
  'record-override': 'organiser',
  elect: 'organiser',
  begin: 'either',
  'announce-rotation': 'anyone',
  'hand-over': 'either',
  complete: 'either',
  resign: 'holder',
  vacate: 'organiser',
};

function maySay(term: ServiceTerm | undefined, { type }: ServiceTermCommand, actor: Actor): boolean {
  const by = SAID_BY[type];
  if (by === 'anyone' || (by === 'member' && actor.memberId !== undefined)) return true;
  const isHolder = actor.memberId !== undefined && actor.memberId === term?.memberId;
  return (by !== 'organiser' && isHolder) || (by !== 'holder' && isOrganiser(actor));
}

/** The term as the command leaves it, before anything is held against it. Its state follows from the table. */
function applied(term: ServiceTerm, command: ServiceTermCommand, state: ServiceTermState, context: TermContextToday): ServiceTerm {
  const { memberId, override, ...rest } = term;
  const isTaken = state !== 'open' && memberId !== undefined;
  const next = {
    ...rest,
    ...(isTaken && { memberId, ...(override && { override }) }),
    version: term.version + 1,
    state,
  };
  switch (command.type) {
    case 'reschedule':
      return { ...next, starts: command.starts, ends: addMonths(command.starts, context.position.termMonths) };
    case 'nominate':
      return { ...next, memberId: command.memberId };
    case 'record-override':
      return { ...next, override: { decidedOn: command.decidedOn } };
    case 'announce-rotation':
      return { ...next, rotationDueAt: instantOf(context.now) };
    case 'complete':
    case 'resign':
    case 'vacate':
      // Nobody held an open seat, not for a day. A clock further west never puts an end before the first day.
      return { ...next, endedOn: isTaken && context.today > term.starts ? context.today : term.starts };
    default:
      return next;
  }
}

/**
 * Decides what a command does to a term of service. Pure: the same arguments give the same answer.
 * Nothing here knows of pursuits, periods or what a position suggests: a return to use changes nothing about a term.
 *
 * @param term The term as it is, or undefined for a new one (`open`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @throws RangeError when `Intl` does not know the zone of the context.
 * @example
 * const decision = decideServiceTerm(undefined, { type: 'open', seat: 1, starts: '2026-01-31' }, context);
 */
export function decideServiceTerm(
  term: ServiceTerm | undefined,
  command: ServiceTermCommand,
  context: ServiceTermContext,
): Decision<ServiceTerm, ServiceTermEvent, ServiceTermErrorCode> {
  const { actor, position } = context;
  if (!maySay(term, command, actor)) return refused(commandError('not-yours', 'actor', actor.memberId ?? actor.role));
  const state = nextState(SERVICE_TERM_TRANSITIONS, term?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const world = { ...context, today: todayIn(context.now, context.timeZone) };
  let next: ServiceTerm;
  if (term) next = applied(term, command, state, world);
  else if (command.type === 'open') {
    const { seat, starts } = command;
    next = { id: context.newId(), version: 1, positionId: position.id, seat, starts, ends: addMonths(starts, position.termMonths), state };
  } else return refused(commandError('illegal-transition', 'type', command.type));
  const errors = serviceTermErrors({ before: term, next }, command, world);
  if (errors.length > 0) return refused(...errors);
  const { id, positionId, seat } = next;
  return accepted(next, [domainEvent(SERVICE_TERM_EVENTS[command.type], id, context, { positionId, seat })]);
}
