import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { todayIn } from '../time/today-in.js';
import type { CheckInCommand, CheckInErrorCode, CheckInEvent } from './check-in-command.js';
import type { CheckIn, CheckInKind, Feel } from './check-in.schema.js';

/** Every kind, in the order of menus. */
export const CHECK_IN_KINDS: readonly CheckInKind[] = ['pledge', 'review', 'mood', 'meeting', 'service', 'activity'];

/** Every word for how a day is, in the order of menus, which means nothing. */
export const FEELS: readonly Feel[] = ['steady', 'hopeful', 'tired', 'tender', 'restless'];

type CheckInDecision = Decision<CheckIn, CheckInEvent, CheckInErrorCode>;
type NewCheckIn = CheckInCommand & { readonly type: 'check-in' };

/** Tells whether a check-in is the one for a date, kind and session of its member. There is never a second one. */
export function isCheckInFor(checkIn: CheckIn, { on, kind, sessionId }: Pick<CheckIn, 'on' | 'kind' | 'sessionId'>): boolean {
  return checkIn.on === on && checkIn.kind === kind && checkIn.sessionId === sessionId;
}

function detailErrors({ feel, note }: CheckInCommand): CommandError<CheckInErrorCode>[] {
  const errors: CommandError<CheckInErrorCode>[] = [];
  if (feel != null && !FEELS.includes(feel)) errors.push(commandError('feel-unknown', 'feel', feel));
  if (note != null && (note.trim().length < 1 || note.trim().length > 500)) errors.push(commandError('text-invalid', 'note', note));
  return errors;
}

function keyErrors({ on, kind, sessionId }: NewCheckIn, today: string): CommandError<CheckInErrorCode>[] {
  const errors: CommandError<CheckInErrorCode>[] = [];
  if (!isIsoDate(on)) errors.push(commandError('date-invalid', 'on', on));
  else if (on > today) errors.push(commandError('date-in-future', 'on', on));
  if (!CHECK_IN_KINDS.includes(kind)) errors.push(commandError('kind-unknown', 'kind', kind));
  if (sessionId !== undefined && (sessionId.length < 1 || sessionId.length > 64))
    errors.push(commandError('session-invalid', 'sessionId', sessionId));
  return errors;
}

/** A check-in with other details; the very same where they are those that it has. */
function withDetails(checkIn: CheckIn, { feel = checkIn.feel, note = checkIn.note }: CheckInCommand): CheckIn {
  const words = note?.trim();
  if (checkIn.feel === (feel ?? undefined) && checkIn.note === words) return checkIn;
  const { feel: _feel, note: _note, ...rest } = checkIn;
  return { ...rest, ...(feel != null && { feel }), ...(words !== undefined && { note: words }) };
}

function begin(command: NewCheckIn, context: CommandContext, memberId: string): CheckInDecision {
  const errors = [...keyErrors(command, todayIn(context.now, context.timeZone)), ...detailErrors(command)];
  if (errors.length > 0) return refused(...errors);
  const { on, kind, sessionId } = command;
  const bare: CheckIn = { id: context.newId(), version: 1, memberId, on, kind, ...(sessionId !== undefined && { sessionId }) };
  return accepted(withDetails(bare, command), [domainEvent('CheckedIn', bare.id, context, { kind })]);
}

/**
 * Decides what a command does to a check-in. Pure: the same arguments give the same answer.
 *
 * @param checkIn The check-in for this date, kind and session, or undefined where there is none yet.
 * @returns The next state and one event, or every reason why nothing changed. What brings nothing new is accepted too: the same state,
 * the same version and no event. Never throws for data.
 * @example
 * decideCheckIn(mine.find((one) => isCheckInFor(one, key)), { type: 'check-in', ...key, feel: 'steady' }, context);
 */
export function decideCheckIn(checkIn: CheckIn | undefined, command: CheckInCommand, context: CommandContext): CheckInDecision {
  const { memberId, role } = context.actor;
  if (memberId === undefined || (checkIn && memberId !== checkIn.memberId))
    return refused(commandError('not-yours', 'actor', memberId ?? role));
  if (!checkIn && command.type === 'check-in') return begin(command, context, memberId);
  if (!checkIn) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = detailErrors(command);
  if (command.type === 'check-in' && !isCheckInFor(checkIn, command)) errors.unshift(commandError('another-check-in', 'on', command.on));
  if (errors.length > 0) return refused(...errors);
  const next = withDetails(checkIn, command);
  if (next === checkIn) return accepted(checkIn, []);
  return accepted({ ...next, version: checkIn.version + 1 }, [domainEvent('CheckInAmended', checkIn.id, context, { kind: checkIn.kind })]);
}
