import { audienceRank, covers, overlap } from './audience.js';
import type { Audience } from './audience.schema.js';
import type { ConsentRecord, MemberField } from './consent.schema.js';

/**
 * The audience that a field has without any consent: the handle is known inside the organisation, all else to the member alone.
 */
export function defaultAudience(field: MemberField): Audience {
  return field === 'handle' ? 'organisation' : 'self';
}

/** The audience that a member has set for a field, or its default. Consent decides how much of it holds. */
export function chosenAudience(visibility: Readonly<Partial<Record<MemberField, Audience>>>, field: MemberField): Audience {
  return visibility[field] ?? defaultAudience(field);
}

/**
 * The widest part of an audience that these consents, or the default, allow for a field, whatever their purpose.
 * Where two groups are equally wide, that of the earlier consent.
 */
export function allowedAudience(field: MemberField, audience: Audience, consents: readonly ConsentRecord[]): Audience {
  const allowed = consents.filter(({ fields }) => fields.includes(field)).map((consent) => consent.audience);
  if ([defaultAudience(field), ...allowed].some((wide) => covers(wide, audience))) return audience;
  return allowed
    .map((wide) => overlap(wide, audience))
    .reduce((widest, next) => (audienceRank(next) > audienceRank(widest) ? next : widest), overlap(defaultAudience(field), audience));
}
