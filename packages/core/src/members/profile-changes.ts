import { commandError } from '../command/index.js';
import type { MemberCommand, NewProfile, ProfileChanges } from './member-command.js';
import { step } from './member-step.js';
import type { MemberStep } from './member-step.js';
import type { LivingMember, MemberProfile } from './member.schema.js';
import { profileErrors } from './profile-errors.js';
import { tidyText } from './text-faults.js';

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  return Array.isArray(value) ? [...new Set(value.map(tidied))] : value;
}

/** Texts in a tidy form, each entry of a list once. */
function tidyChanges<Changes extends NewProfile | ProfileChanges>(changes: Changes): Changes {
  // Each value keeps its type: a text stays a text, a list a list.
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, tidied(value)])) as Changes;
}

/** What every profile says; whoever calls without types may have left it out. */
const NOT_GIVEN = { handle: undefined, locale: undefined, timeZone: undefined };

/** A first profile, or every reason why it cannot be kept so. */
export function firstProfile(given: NewProfile): { readonly profile: MemberProfile; readonly errors: ReturnType<typeof profileErrors> } {
  const profile = { pathways: [], interests: [], accessNeeds: [], ...tidyChanges(given) };
  return { profile, errors: profileErrors({ ...NOT_GIVEN, ...profile }) };
}

/** New values for fields of the profile. Who may see them stays as it is. */
export function changeProfile({ profile }: LivingMember, command: MemberCommand & { type: 'change' }): MemberStep {
  const changes = tidyChanges(command.changes);
  const named = Object.keys(changes);
  if (named.length === 0) return { errors: [commandError('nothing-named', 'changes', command.changes)] };
  const { pronouns, ...rest } = { ...profile, ...changes };
  return step(
    profileErrors(changes),
    { profile: { ...rest, ...(typeof pronouns === 'string' && { pronouns }) } },
    named.map((field) => ['ProfileChanged', { field }]),
  );
}
