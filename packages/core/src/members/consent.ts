import { covers } from './audience.js';
import type { Audience } from './audience.schema.js';
import type { ConsentRecord, ConsentSubject } from './consent.schema.js';
import { localToday } from './local-today.js';

/** When a consent is asked about. */
export interface ConsentMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The member's IANA zone, in which `expiresOn` begins. */
  readonly timeZone: string;
}

/** What a consent is needed for. */
export interface ConsentNeed {
  readonly purpose: string;
  readonly fields: readonly ConsentSubject[];
  readonly audience: Audience;
}

/** Tells whether a consent holds at a moment: given, not withdrawn, and not expired. */
export function isLiveConsent({ givenAt, withdrawnAt, expiresOn }: ConsentRecord, moment: ConsentMoment): boolean {
  if (withdrawnAt !== undefined || Date.parse(givenAt) > moment.now) return false;
  return expiresOn === undefined || localToday(moment.now, moment.timeZone) < expiresOn;
}

/** Tells whether, at a moment, the consents allow all the fields for this purpose and audience; several may add up. */
export function hasLiveConsent(consents: readonly ConsentRecord[], need: ConsentNeed, moment: ConsentMoment): boolean {
  const fitting = consents.filter(
    (consent) => consent.purpose === need.purpose && covers(consent.audience, need.audience) && isLiveConsent(consent, moment),
  );
  return need.fields.length > 0 && need.fields.every((field) => fitting.some(({ fields }) => fields.includes(field)));
}
