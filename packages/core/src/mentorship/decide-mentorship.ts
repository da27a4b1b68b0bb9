import { accepted, commandError, domainEvent, instantOf, nextState, refused } from '../command/index.js';
import type { CommandError, Decision } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type { MentorshipCommand, MentorshipContext, MentorshipErrorCode, MentorshipEvent } from './mentorship-command.js';
import { MENTORSHIP_EVENTS, MENTORSHIP_TRANSITIONS } from './mentorship-transitions.js';
import type { Mentorship } from './mentorship.schema.js';
import { freePlaces } from './open-mentorships.js';
import { pairingErrors } from './pairing-errors.js';

/** Days after which a request that nobody answered expires, so that nobody waits for ever. */
export const REQUEST_EXPIRES_DAYS = 14;

const SAID_BY: Readonly<Record<MentorshipCommand['type'], 'mentee' | 'mentor' | 'either' | 'anyone'>> = {
  draft: 'anyone',
  request: 'mentee',
  accept: 'mentor',
  decline: 'mentor',
  withdraw: 'mentee',
  expire: 'anyone',
  begin: 'either',
  pause: 'either',
  resume: 'either',
  end: 'either',
  block: 'either',
};

function maySay({ menteeId, mentorId }: Mentorship, command: MentorshipCommand, memberId: string | undefined): boolean {
  const by = SAID_BY[command.type];
  return by === 'anyone' || (by !== 'mentor' && memberId === menteeId) || (by !== 'mentee' && memberId === mentorId);
}

function draft(
  command: MentorshipCommand & { type: 'draft' },
  context: MentorshipContext,
): Decision<Mentorship, MentorshipEvent, MentorshipErrorCode> {
  const { memberId: menteeId } = context.actor;
  if (menteeId === undefined) return refused(commandError('not-yours', 'actor', context.actor.role));
  const { mentorId, kind, pathway } = command;
  if (menteeId === mentorId) return refused(commandError('pairing-with-oneself', 'mentorId', mentorId));
  const id = context.newId();
  const state: Mentorship = { id, version: 1, menteeId, mentorId, kind, ...(pathway !== undefined && { pathway }), state: 'draft' };
  return accepted(state, [domainEvent('MentorshipDrafted', id, context, { kind })]);
}

/** Reasons of the command's own, once the state allows it. */
function errorsOf(mentorship: Mentorship, command: MentorshipCommand, context: MentorshipContext): CommandError<MentorshipErrorCode>[] {
  const errors: CommandError<MentorshipErrorCode>[] = [];
  const { mentor, mentorships, now } = context;
  const needsProfile = command.type === 'request' || command.type === 'accept';
  if (needsProfile && mentor.memberId !== mentorship.mentorId) return [commandError('mentor-profile-mismatch', 'mentor', mentor.memberId)];
  if (command.type === 'request') {
    if (!command.guidelinesAccepted) errors.push(commandError('guidelines-not-accepted', 'guidelinesAccepted', command.guidelinesAccepted));
    if (!command.isAdult) errors.push(commandError('adults-only', 'isAdult', command.isAdult));
    if (!mentor.isAdult) errors.push(commandError('adults-only', 'mentor', mentor.isAdult));
    errors.push(...pairingErrors(mentorship, context));
  }
  if (command.type === 'accept' && freePlaces(mentor, mentorships) === 0)
    errors.push(commandError('mentor-full', 'mentor', mentor.capacity));
  if (command.type === 'expire' && now - Date.parse(mentorship.requestedAt ?? '') < REQUEST_EXPIRES_DAYS * 86_400_000)
    errors.push(commandError('not-expired-yet', 'requestedAt', mentorship.requestedAt));
  return errors;
}

/**
 * Decides what a command does to a mentorship. Pure: the same arguments give the same answer.
 *
 * @param mentorship The mentorship as it is, or undefined for a new one (`draft`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decideMentorship(undefined, { type: 'draft', mentorId: 'm2', kind: 'ongoing' }, context);
 */
export function decideMentorship(
  mentorship: Mentorship | undefined,
  command: MentorshipCommand,
  context: MentorshipContext,
): Decision<Mentorship, MentorshipEvent, MentorshipErrorCode> {
  if (mentorship && !maySay(mentorship, command, context.actor.memberId))
    return refused(commandError('not-yours', 'actor', context.actor.memberId));
  const state = nextState(MENTORSHIP_TRANSITIONS, mentorship?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'draft') return draft(command, context);
  if (!mentorship) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = errorsOf(mentorship, command, context);
  if (errors.length > 0) return refused(...errors);
  const at = instantOf(context.now);
  const next: Mentorship = {
    ...mentorship,
    version: mentorship.version + 1,
    state,
    ...(command.type === 'request' && { requestedAt: at, guidelinesAcceptedAt: at }),
    ...(command.type === 'begin' && { since: mentorship.since ?? todayIn(context.now, context.timeZone) }),
  };
  return accepted(next, [domainEvent(MENTORSHIP_EVENTS[command.type], next.id, context)]);
}
