import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { consecutiveTerms, isRotationDue } from './rotation.js';
import { clashingTerms } from './seat.js';
import type { ServiceTermCommand, ServiceTermContext, ServiceTermErrorCode } from './service-term-command.js';
import type { ServiceTerm } from './service-term.schema.js';
import { dateRule, idRule } from './value-rule.js';

type Errors = readonly CommandError<ServiceTermErrorCode>[];

function dayErrors(next: ServiceTerm, { position, terms }: ServiceTermContext): Errors {
  // A date at the end of the calendar has no end to its term.
  if (!isIsoDate(next.starts) || !isIsoDate(next.ends)) return [commandError('invalid-date', 'starts', next.starts)];
  const clashes = clashingTerms(next, terms, position.rotation.overlapDays);
  return clashes.length > 0 ? [commandError('seat-taken', 'starts', next.starts)] : [];
}

function openErrors(next: ServiceTerm, { position }: ServiceTermContext): Errors {
  const hasSeat = Number.isInteger(next.seat) && next.seat >= 1 && next.seat <= position.seats;
  return [
    ...(position.state === 'retired' ? [commandError('position-retired', 'position', position.id)] : []),
    ...(hasSeat ? [] : [commandError('no-such-seat', 'seat', next.seat)]),
  ];
}

function rotationErrors(next: ServiceTerm, { position, terms }: ServiceTermContext): Errors {
  if (next.state !== 'elected' || next.override) return [];
  const isTurnOfOthers = consecutiveTerms(next, terms, position) > position.rotation.maxConsecutiveTerms;
  return isTurnOfOthers ? [commandError('rotation', 'memberId', next.memberId)] : [];
}

function announceErrors({ rotationDueAt, ends }: ServiceTerm, isDue: boolean): Errors {
  if (rotationDueAt !== undefined) return [commandError('already-announced', 'rotationDueAt', rotationDueAt)];
  return isDue ? [] : [commandError('not-due-yet', 'ends', ends)];
}

/** The context of a command with the date that it is for whoever gives it. */
export interface TermContextToday extends ServiceTermContext {
  readonly today: string;
}

/** A term before a command and after it; `before` is absent for a new one. */
export interface ServiceTermChange {
  readonly before: ServiceTerm | undefined;
  readonly next: ServiceTerm;
}

/** Every reason against a term as a command would leave it. */
export function serviceTermErrors({ before, next }: ServiceTermChange, command: ServiceTermCommand, context: TermContextToday): Errors {
  const { position, today } = context;
  if (next.positionId !== position.id) return [commandError('position-mismatch', 'position', position.id)];
  switch (command.type) {
    case 'open':
      return [...openErrors(next, context), ...dayErrors(next, context)];
    case 'reschedule':
      return [...dayErrors(next, context), ...rotationErrors(next, context)];
    case 'nominate':
      return idRule('memberId', command.memberId);
    case 'record-override':
      return dateRule('decidedOn', command.decidedOn);
    case 'elect':
      return rotationErrors(next, context);
    case 'begin':
      return today < next.starts ? [commandError('too-early', 'starts', next.starts)] : [];
    case 'announce-rotation':
      return before ? announceErrors(before, isRotationDue(before, today)) : [];
    default:
      return [];
  }
}
