import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { CommandError, Transitions } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { hasRole, isStaffOf } from './authority.js';
import type { SessionCommand, SessionContext, SessionDecision, SessionErrorCode, SessionEvent } from './session-command.js';
import type { Session, SessionState } from './session.schema.js';

const SESSION_TRANSITIONS: Transitions<SessionState | 'none', SessionCommand['type']> = {
  schedule: { none: 'scheduled' },
  goLive: { scheduled: 'live' },
  end: { live: 'ended' },
  cancel: { scheduled: 'cancelled' },
};

const SESSION_EVENTS = {
  schedule: 'SessionScheduled',
  goLive: 'SessionWentLive',
  end: 'SessionEnded',
  cancel: 'SessionCancelled',
} as const satisfies Record<SessionCommand['type'], SessionEvent['type']>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/;

/** The instant in its one usual form, or undefined where it is none. */
function usualInstant(text: string): string | undefined {
  const time = INSTANT.test(text) && isIsoDate(text.slice(0, 10)) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function maySay({ type }: SessionCommand, context: SessionContext): boolean {
  if (context.actor.role === 'system') return type !== 'cancel';
  return isStaffOf(context.group, context) || hasRole(context.group, context, ['host', 'moderator', 'steward']);
}

function schedule(command: SessionCommand & { readonly type: 'schedule' }, context: SessionContext): SessionDecision {
  const { group, sessions } = context;
  const { meetingId } = command;
  const errors: CommandError<SessionErrorCode>[] = [];
  const [startsAt, endsAt] = [command.startsAt, command.endsAt].map((text) => text && usualInstant(text));
  if (group.status !== 'active') errors.push(commandError('group-not-active', 'groupId', group.id));
  if (!group.meetingIds.includes(meetingId)) errors.push(commandError('unknown-meeting', 'meetingId', meetingId));
  if (!startsAt) errors.push(commandError('invalid-instant', 'startsAt', command.startsAt));
  if (command.endsAt !== undefined && !endsAt) errors.push(commandError('invalid-instant', 'endsAt', command.endsAt));
  if (startsAt && endsAt && endsAt <= startsAt) errors.push(commandError('ends-before-start', 'endsAt', command.endsAt));
  if (
    sessions.some(
      (other) => other.meetingId === meetingId && Date.parse(other.startsAt) === Date.parse(startsAt ?? '') && other.state !== 'cancelled',
    )
  )
    errors.push(commandError('already-scheduled', 'startsAt', command.startsAt));
  if (errors.length > 0 || !startsAt) return refused(...errors);
  const id = context.newId();
  const state: Session = { id, version: 1, groupId: group.id, meetingId, startsAt, ...(endsAt && { endsAt }), state: 'scheduled' };
  return accepted(state, [domainEvent('SessionScheduled', id, context, { groupId: group.id, meetingId })]);
}

/**
 * Decides what a command does to an occurrence of a meeting. Pure: the same arguments give the same answer.
 *
 * @param session The occurrence as it is, or undefined for a new one (`schedule`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const command = { type: 'schedule', meetingId: 'monday', startsAt: '2026-03-02T19:00:00Z' };
 * const decision = decideSession(undefined, command, context);
 */
export function decideSession(session: Session | undefined, command: SessionCommand, context: SessionContext): SessionDecision {
  const { actor, group } = context;
  if (session && session.groupId !== group.id) return refused(commandError('wrong-group', 'group', group.id));
  if (!maySay(command, context)) return refused(commandError('not-yours', 'actor', actor.role));
  const state = nextState(SESSION_TRANSITIONS, session?.state ?? 'none', command.type);
  if (command.type === 'schedule' && state !== undefined) return schedule(command, context);
  if (!session || state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const next: Session = { ...session, version: session.version + 1, state };
  return accepted(next, [domainEvent(SESSION_EVENTS[command.type], session.id, context, { groupId: group.id })]);
}
