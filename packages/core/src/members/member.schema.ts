import * as z from 'zod';
import { isTimeZone } from '../time/zone-clock.js';
import { audienceSchema } from './audience.schema.js';
import { consentRecordSchema, memberFieldSchema } from './consent.schema.js';
import { allowedAudience } from './field-audiences.js';
import { HANDLE_LIMITS, LANGUAGE_TAG, MEMBER_FIELDS, MOST_PHRASES, PATHWAYS, PHRASE_LIMITS, PRONOUNS_LIMITS } from './profile-limits.js';
import type { TextLimits } from './profile-limits.js';
import { textFaults, tidyText } from './text-faults.js';

const id = z.string().min(1).max(64);
const version = z.int().min(1);
const ownWords = (limits: TextLimits) => z.string().refine((text) => text === tidyText(text) && textFaults(text, limits).length === 0);
const isUnique = (items: readonly string[]): boolean => new Set(items).size === items.length;
const phrases = z.array(ownWords(PHRASE_LIMITS)).max(MOST_PHRASES).refine(isUnique).readonly();

/** A way in which people recover. Many may be chosen, none has to be. */
export const pathwaySchema = z.enum(PATHWAYS);

/** What a member says of themselves, under a name that they chose. What they pursue is kept apart, each pursuit for itself. */
export const memberProfileSchema = z
  .object({
    /** A pseudonym of 2 to 32 characters, without an e-mail address, telephone number or web address. */
    handle: ownWords(HANDLE_LIMITS),
    /** In the member's own words, 40 characters at most. */
    pronouns: z.exactOptional(ownWords(PRONOUNS_LIMITS)),
    /** A language tag of BCP 47. */
    locale: z.string().regex(LANGUAGE_TAG),
    /** An IANA name. */
    timeZone: z.string().refine(isTimeZone),
    pathways: z.array(pathwaySchema).refine(isUnique).readonly(),
    interests: phrases,
    accessNeeds: phrases,
  })
  .readonly();

const base = z.object({
  id,
  /** Grows by one with each accepted command. */
  version,
  /** Calendar date in the member's zone. */
  createdOn: z.iso.date(),
  profile: memberProfileSchema,
  /** The widest audience that the member wants for a field; a field that is not here has its default. */
  visibility: z.partialRecord(memberFieldSchema, audienceSchema).readonly(),
  /** Every consent that was ever given, in the order in which they were; none is ever removed or changed but for its withdrawal. */
  consents: z
    .array(consentRecordSchema)
    .refine((consents) => isUnique(consents.map((consent) => consent.id)))
    .readonly(),
});

const staying = base.extend({ status: z.enum(['active', 'paused']) });
const leaving = base.extend({
  status: z.literal('leaving'),
  /** First day on which the organisation may erase what is left. */
  eraseFrom: z.iso.date(),
});

/** What stays of a member who was erased: that there was one. */
export const memberTombstoneSchema = z.strictObject({ id, version, status: z.literal('erased') }).readonly();

const living = z.discriminatedUnion('status', [staying, leaving]);
const anyMember = z.discriminatedUnion('status', [staying, leaving, memberTombstoneSchema]);

function refuseUncovered({ value, issues }: z.core.ParsePayload<z.output<typeof anyMember>>): void {
  if (value.status === 'erased') return;
  const given = value.consents.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  for (const field of MEMBER_FIELDS) {
    const audience = value.visibility[field];
    if (audience !== undefined && allowedAudience(field, audience, given) !== audience)
      issues.push({ code: 'custom', input: value, path: ['visibility', field], message: 'wider than any consent' });
  }
}

/** A member who is there, for now at least. No audience is wider than its default and the consents that were not withdrawn. */
export const livingMemberSchema = living.check(refuseUncovered).readonly();

/** A member of a community, pseudonymous by construction: no field takes a legal name, a date of birth, a photo or a diagnosis. */
export const memberSchema = anyMember.check(refuseUncovered).readonly();

/** All that is kept of a member, in a form that another service can read. */
export const memberExportSchema = z
  .object({
    format: z.literal('handrail-member'),
    formatVersion: z.literal(1),
    exportedAt: z.iso.datetime(),
    member: livingMemberSchema,
  })
  .readonly();

export type Pathway = z.output<typeof pathwaySchema>;
export type MemberProfile = z.output<typeof memberProfileSchema>;
export type LivingMember = z.output<typeof livingMemberSchema>;
export type MemberTombstone = z.output<typeof memberTombstoneSchema>;
export type Member = z.output<typeof memberSchema>;
export type MemberStatus = Member['status'];
export type MemberExport = z.output<typeof memberExportSchema>;
