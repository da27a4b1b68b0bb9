import type { MemberField } from './consent.schema.js';

/** Lengths of a text, in characters (code points). */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
}

/** Lengths of a handle. */
export const HANDLE_LIMITS: TextLimits = { min: 2, max: 32 };

/** Lengths of pronouns, in the member's own words. */
export const PRONOUNS_LIMITS: TextLimits = { min: 1, max: 40 };

/** Lengths of one interest or access need, in the member's own words. */
export const PHRASE_LIMITS: TextLimits = { min: 1, max: 60 };

/** How many interests, and how many access needs, there may be. */
export const MOST_PHRASES = 30;

/** Every field of a profile. There is none for a legal name, a date of birth or a photo. */
export const MEMBER_FIELDS = [
  'handle',
  'pronouns',
  'locale',
  'timeZone',
  'pathways',
  'interests',
  'accessNeeds',
] as const satisfies readonly MemberField[];

export { PATHWAYS } from '../model/pathway.js';

/** A language tag of BCP 47 by its shape: a language, then subtags. */
export const LANGUAGE_TAG = /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
