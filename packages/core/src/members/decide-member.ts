import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import { addDays } from '../time/calendar-date.js';
import { narrow, widen } from './audience-changes.js';
import { giveConsent, narrowUncovered, withdrawConsent } from './consent-changes.js';
import { localToday } from './local-today.js';
import type { MemberCommand, MemberContext, MemberDecision, MemberErrorCode } from './member-command.js';
import { step } from './member-step.js';
import type { MemberHappening, MemberStep } from './member-step.js';
import { MEMBER_TRANSITIONS } from './member-transitions.js';
import type { LivingMember, Member, MemberStatus } from './member.schema.js';
import { changeProfile, firstProfile } from './profile-changes.js';

/** Days after leaving before an organisation may erase what is left, so that somebody who left in a hard hour can come back. */
export const LEAVING_GRACE_DAYS = 30;

type Steps = {
  readonly [T in Exclude<MemberCommand['type'], 'create' | 'erase'>]: (
    member: LivingMember,
    command: MemberCommand & { readonly type: T },
    context: MemberContext,
  ) => MemberStep;
};

const telling =
  (...happenings: MemberHappening[]) =>
  (): MemberStep =>
    step([], {}, happenings);

const STEPS: Steps = {
  change: changeProfile,
  widen,
  narrow,
  giveConsent,
  withdrawConsent,
  expireConsents: (member, _, { now }) =>
    step(narrowUncovered(member, now).happenings.length > 0 ? [] : [commandError('nothing-expired')], {}, []),
  pause: telling(['MemberPaused', {}]),
  resume: telling(['MemberResumed', {}]),
  leave: telling(['LeavingBegun', {}], ['ExportOffered', {}]),
  cancelLeaving: telling(['LeavingCancelled', {}]),
};

const refuse = (code: MemberErrorCode, field: string, value?: unknown): MemberDecision => refused(commandError(code, field, value));

function create({ profile: given }: MemberCommand & { readonly type: 'create' }, context: MemberContext): MemberDecision {
  const { actor, now } = context;
  if (actor.role !== 'member') return refuse('not-yours', 'actor', actor.role);
  const { profile, errors } = firstProfile(given);
  if (errors.length > 0) return refused(...errors);
  const id = actor.memberId ?? context.newId();
  const createdOn = localToday(now, profile.timeZone);
  const member: Member = { id, version: 1, status: 'active', createdOn, profile, visibility: {}, consents: [] };
  return accepted(member, [domainEvent('MemberJoined', id, context)]);
}

/** The member may erase at once. A clock may erase what a member left behind, once the grace is over. */
function erase(member: LivingMember, context: MemberContext): MemberDecision {
  const { id, version, profile } = member;
  if (context.actor.memberId !== id) {
    if (member.status !== 'leaving') return refuse('not-yours', 'actor', context.actor.role);
    if (localToday(context.now, profile.timeZone) < member.eraseFrom) return refuse('grace-not-over', 'eraseFrom', member.eraseFrom);
  }
  return accepted({ id, version: version + 1, status: 'erased' }, [domainEvent('MemberErased', id, context)]);
}

function withStatus(member: LivingMember, status: Exclude<MemberStatus, 'erased'>, now: number): LivingMember {
  const { id, createdOn, profile, visibility, consents } = member;
  const next = { id, version: member.version + 1, createdOn, profile, visibility, consents };
  if (status !== 'leaving') return { ...next, status };
  const eraseFrom = member.status === 'leaving' ? member.eraseFrom : addDays(localToday(now, profile.timeZone), LEAVING_GRACE_DAYS);
  return { ...next, status, eraseFrom };
}

/**
 * Decides what a command does to a member. Pure: the same arguments give the same answer. Each accepted command also narrows what
 * consents that were withdrawn or have expired kept wide, and tells of it in events `AudienceNarrowed`.
 *
 * @param member The member as they are, or undefined for a new one (`create`).
 * @returns The next state and what happened, or every reason why nothing changed. Never throws for data.
 * @example
 * const profile = { handle: 'Ana P.', locale: 'pt', timeZone: 'Europe/Lisbon' };
 * const decision = decideMember(undefined, { type: 'create', profile }, context);
 */
export function decideMember(member: Member | undefined, command: MemberCommand, context: MemberContext): MemberDecision {
  const isOwn = member !== undefined && context.actor.memberId === member.id;
  const mayBeSystem = context.actor.role === 'system' && (command.type === 'expireConsents' || command.type === 'erase');
  if (member && !isOwn && !mayBeSystem) return refuse('not-yours', 'actor', context.actor.role);
  const status = nextState(MEMBER_TRANSITIONS, member?.status ?? 'none', command.type);
  if (command.type === 'create' && status !== undefined) return create(command, context);
  if (command.type === 'create' || !member || member.status === 'erased' || status === undefined || status === 'none')
    return refuse('illegal-transition', 'type', command.type);
  if (command.type === 'erase' || status === 'erased') return erase(member, context);
  // The table gives each command its own step; the compiler cannot see that the two types go together.
  const take = STEPS[command.type] as (member: LivingMember, command: MemberCommand, context: MemberContext) => MemberStep;
  const taken = take(member, command, context);
  if ('errors' in taken) return refused(...taken.errors);
  const changed = withStatus({ ...member, ...taken.changes }, status, context.now);
  const { visibility, happenings } = narrowUncovered(changed, context.now);
  const events = [...taken.happenings, ...happenings].map(([type, payload]) => domainEvent(type, member.id, context, payload));
  return accepted({ ...changed, visibility }, events);
}
