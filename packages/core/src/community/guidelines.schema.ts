import * as z from 'zod';
import { GUIDELINE_RULES, LANGUAGE_TAG, OWN_RULE, RULES_MAX, RULE_TEXT_MAX } from './guideline-rules.js';

const id = z.string().min(1).max(64);

/** One rule: a shared code, which may stand without a text, or one of the community's own, which cannot. */
export const guidelineRuleSchema = z
  .object({
    code: z.union([z.enum(GUIDELINE_RULES), z.string().regex(OWN_RULE)]),
    /** The community's own words, in the language of the guidelines. */
    text: z.exactOptional(z.string().min(1).max(RULE_TEXT_MAX)),
  })
  .readonly()
  .refine(({ code, text }) => text !== undefined || !OWN_RULE.test(code), { path: ['text'], error: 'a rule of your own needs a text' });

/** What a community agrees on. Each version is kept, since people accepted that version and no other. */
export const communityGuidelinesSchema = z
  .object({
    id,
    /** Grows by one with each revision. */
    version: z.int().min(1),
    /** BCP 47 language tag of the texts. */
    locale: z.string().regex(LANGUAGE_TAG),
    rules: z
      .array(guidelineRuleSchema)
      .min(1)
      .max(RULES_MAX)
      .refine((rules) => new Set(rules.map(({ code }) => code)).size === rules.length, { error: 'each rule once' })
      .readonly(),
    /** The first day on which this version holds. */
    effectiveOn: z.iso.date(),
  })
  .readonly();

/** That a member accepted one version. It is never carried over to the next. */
export const guidelinesAcceptanceSchema = z
  .object({ guidelinesId: id, guidelinesVersion: z.int().min(1), memberId: id, acceptedAt: z.iso.datetime() })
  .readonly();

export type GuidelineRule = z.output<typeof guidelineRuleSchema>;
export type CommunityGuidelines = z.output<typeof communityGuidelinesSchema>;
export type GuidelinesAcceptance = z.output<typeof guidelinesAcceptanceSchema>;
