/**
 * Rules that most peer communities share, as codes. Communities put them in their own words, and may add rules of their own.
 *
 * - `advice-only-when-asked`: nobody tells another what to do unless they asked.
 * - `speak-for-yourself`: people say "I", and speak of what they know from their own life.
 * - `no-war-stories`: how it was to use, or to drink, is not told for its own sake.
 * - `no-pictures-of-substances`: no pictures of drugs, of drink, or of what goes with them.
 * - `many-paths`: each way of recovery is respected, medication among them, and none is set above another.
 * - `no-solicitation`: nothing is sold, no treatment is advertised, nobody is asked for money.
 * - `confidentiality`: who is here and what is said here stays here.
 */
export const GUIDELINE_RULES = [
  'advice-only-when-asked',
  'speak-for-yourself',
  'no-war-stories',
  'no-pictures-of-substances',
  'many-paths',
  'no-solicitation',
  'confidentiality',
] as const;

export type GuidelineRuleCode = (typeof GUIDELINE_RULES)[number];

/** A rule of a community's own: `x:` and a name in lower case, digits and hyphens, at most 40. */
export const OWN_RULE = /^x:[a-z\d-]{1,40}$/;

/** The shape of a BCP 47 language tag. */
export const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,6}$/i;

/** Most rules in one version: what is longer is not read. */
export const RULES_MAX = 50;

/** Longest text of one rule, in UTF-16 code units. */
export const RULE_TEXT_MAX = 500;

/** A start for new guidelines: every shared rule, without a text of the community's own. */
export const GUIDELINE_TEMPLATE: readonly { readonly code: GuidelineRuleCode }[] = GUIDELINE_RULES.map((code) => ({ code }));
