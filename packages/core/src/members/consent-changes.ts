import { commandError, instantOf } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { isAudience } from './audience.js';
import { isLiveConsent } from './consent.js';
import type { ConsentRecord } from './consent.schema.js';
import { allowedAudience, chosenAudience } from './field-audiences.js';
import { localToday } from './local-today.js';
import type { MemberCommand, MemberContext, MemberError } from './member-command.js';
import { step } from './member-step.js';
import type { MemberHappening, MemberStep } from './member-step.js';
import type { LivingMember } from './member.schema.js';
import { MEMBER_FIELDS } from './profile-limits.js';

const SUBJECT = new RegExp(`^(?:${MEMBER_FIELDS.join('|')}|(?:story|celebration|pursuit|care-plan):.{1,64})$`, 's');
const MOST_SUBJECTS = 100;

/** Records a consent as it is given. It shows nothing by itself: `widen` does. */
export function giveConsent(member: LivingMember, command: MemberCommand & { type: 'giveConsent' }, context: MemberContext): MemberStep {
  const { purpose, fields, audience, textVersion, expiresOn } = command;
  const errors: MemberError[] = fields
    .filter((field) => !SUBJECT.test(field))
    .map((field) => commandError('unknown-field' as const, 'fields', field));
  if (fields.length === 0) errors.push(commandError('nothing-named', 'fields', fields));
  if (fields.length > MOST_SUBJECTS) errors.push(commandError('too-many', 'fields', fields.length));
  if (!/^[a-z][a-z\d-]{1,39}$/.test(purpose)) errors.push(commandError('invalid-purpose', 'purpose', purpose));
  if (!isAudience(audience)) errors.push(commandError('unknown-audience', 'audience', audience));
  else if (audience === 'self') errors.push(commandError('consent-needless', 'audience', audience));
  if (!/^\S{1,40}$/.test(textVersion)) errors.push(commandError('invalid-version', 'textVersion', textVersion));
  if (expiresOn !== undefined && !isIsoDate(expiresOn)) errors.push(commandError('invalid-date', 'expiresOn', expiresOn));
  else if (expiresOn !== undefined && expiresOn <= localToday(context.now, member.profile.timeZone))
    errors.push(commandError('date-not-later', 'expiresOn', expiresOn));
  if (errors.length > 0) return { errors };
  const consent: ConsentRecord = {
    id: context.newId(),
    purpose,
    fields,
    audience,
    givenAt: instantOf(context.now),
    textVersion,
    ...(expiresOn !== undefined && { expiresOn }),
  };
  return step([], { consents: [...member.consents, consent] }, [['ConsentGiven', { consentId: consent.id, purpose, audience }]]);
}

/** Takes a consent back. The record stays, as proof of what was allowed until now. */
export function withdrawConsent(
  { consents }: LivingMember,
  { consentId }: MemberCommand & { type: 'withdrawConsent' },
  { now }: MemberContext,
): MemberStep {
  const given = consents.find(({ id, withdrawnAt }) => id === consentId && withdrawnAt === undefined);
  if (!given) return { errors: [commandError('no-such-consent', 'consentId', consentId)] };
  const withdrawn = consents.map((consent) => (consent === given ? { ...consent, withdrawnAt: instantOf(now) } : consent));
  return step([], { consents: withdrawn }, [['ConsentWithdrawn', { consentId, purpose: given.purpose }]]);
}

/** The audiences of a member's fields, each as wide as the consents of now allow, and what is to be told of those that changed. */
export function narrowUncovered(member: LivingMember, now: number): Pick<LivingMember, 'visibility'> & { happenings: MemberHappening[] } {
  const { consents, profile, visibility } = member;
  const live = consents.filter((consent) => isLiveConsent(consent, { now, timeZone: profile.timeZone }));
  const narrowed = MEMBER_FIELDS.flatMap((field) => {
    const from = chosenAudience(visibility, field);
    const to = allowedAudience(field, from, live);
    return from === to ? [] : [{ field, from, to }];
  });
  return {
    visibility: { ...visibility, ...Object.fromEntries(narrowed.map(({ field, to }) => [field, to])) },
    happenings: narrowed.map((payload) => ['AudienceNarrowed', payload]),
  };
}
