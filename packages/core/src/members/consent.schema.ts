import * as z from 'zod';
import { audienceSchema } from './audience.schema.js';

const id = z.string().min(1).max(64);

/** A field of a member's profile. There is none for a legal name, a date of birth or a photo. */
export const memberFieldSchema = z.enum(['handle', 'pronouns', 'locale', 'timeZone', 'pathways', 'interests', 'accessNeeds']);

/** What a consent is about: a field of the profile, or something that the member made, such as `story:<id>`. */
export const consentSubjectSchema = z.union([
  memberFieldSchema,
  z.templateLiteral([z.enum(['story', 'celebration', 'pursuit', 'care-plan']), ':', z.string().min(1).max(64)]),
]);

/**
 * One consent as it was given: what for, to what, for whom, until when, and in reply to which text.
 * @see Regulation (EU) 2016/679, articles 4(11) and 7: specific, informed, provable, and as easy to withdraw as to give
 */
export const consentRecordSchema = z
  .object({
    id,
    /** A code of what it is for, such as `show-profile`, `publish-story`: lower-case letters, digits and hyphens, 40 at most. */
    purpose: z.string().regex(/^[a-z][a-z\d-]{1,39}$/),
    fields: z.array(consentSubjectSchema).min(1).max(100).readonly(),
    /** The widest audience that it allows; never `self`, which needs no consent. */
    audience: audienceSchema.refine((audience): boolean => audience !== 'self'),
    givenAt: z.iso.datetime(),
    /** Which version of which text the member read, as a code without blanks. */
    textVersion: z.string().regex(/^\S{1,40}$/),
    /** Calendar date in the member's zone; from its first moment the consent holds no longer. */
    expiresOn: z.exactOptional(z.iso.date()),
    withdrawnAt: z.exactOptional(z.iso.datetime()),
  })
  .readonly();

export type MemberField = z.output<typeof memberFieldSchema>;
export type ConsentSubject = z.output<typeof consentSubjectSchema>;
export type ConsentRecord = z.output<typeof consentRecordSchema>;
