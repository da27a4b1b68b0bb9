import { commandError } from '../command/index.js';
import { covers, isAudience } from './audience.js';
import { hasLiveConsent } from './consent.js';
import { chosenAudience, defaultAudience } from './field-audiences.js';
import type { MemberCommand, MemberContext, MemberError } from './member-command.js';
import { step } from './member-step.js';
import type { MemberStep } from './member-step.js';
import type { LivingMember } from './member.schema.js';
import { MEMBER_FIELDS } from './profile-limits.js';

type AudienceCommand = MemberCommand & { readonly type: 'widen' | 'narrow' };

function unusable({ fields, audience }: AudienceCommand): MemberError[] {
  const known: readonly string[] = MEMBER_FIELDS;
  const errors = fields.filter((field) => !known.includes(field)).map((field) => commandError('unknown-field' as const, 'fields', field));
  return [
    ...errors,
    ...(fields.length > 0 ? [] : [commandError('nothing-named' as const, 'fields', fields)]),
    ...(isAudience(audience) ? [] : [commandError('unknown-audience' as const, 'audience', audience)]),
  ];
}

const shown = ({ visibility }: LivingMember, { fields, audience }: AudienceCommand): LivingMember['visibility'] => ({
  ...visibility,
  ...Object.fromEntries(fields.map((field) => [field, audience])),
});

/** Lets more people see fields, each under a live consent or within its default. */
export function widen(member: LivingMember, command: MemberCommand & { type: 'widen' }, { now }: MemberContext): MemberStep {
  const errors = unusable(command);
  if (errors.length > 0) return { errors };
  const { audience, purpose } = command;
  const moment = { now, timeZone: member.profile.timeZone };
  for (const field of command.fields) {
    if (covers(chosenAudience(member.visibility, field), audience)) errors.push(commandError('already-covered', field, audience));
    else if (!covers(defaultAudience(field), audience) && !hasLiveConsent(member.consents, { purpose, fields: [field], audience }, moment))
      errors.push(commandError('consent-missing', field, audience));
  }
  return step(
    errors,
    { visibility: shown(member, command) },
    command.fields.map((field) => ['AudienceWidened', { field, audience }]),
  );
}

/** Lets fewer people see fields. Needs nobody's leave, and keeps the consents, so that it can be widened again. */
export function narrow(member: LivingMember, command: MemberCommand & { type: 'narrow' }): MemberStep {
  const errors = unusable(command);
  if (errors.length > 0) return { errors };
  const { audience } = command;
  const before = (field: (typeof MEMBER_FIELDS)[number]) => chosenAudience(member.visibility, field);
  for (const field of command.fields)
    if (before(field) === audience || !covers(before(field), audience)) errors.push(commandError('not-narrower', field, audience));
  return step(
    errors,
    { visibility: shown(member, command) },
    command.fields.map((field) => ['AudienceNarrowed', { field, from: before(field), to: audience }]),
  );
}
