import * as z from 'zod';
import { isWebAddress } from './web-address.js';
import { MOST_ENTRIES, ORGANISATION_KINDS, POLICY_KINDS, REGION_CODE, SCHEME_CODE } from './organisation-codes.js';

const id = z.string().min(1).max(64);
const region = z.string().regex(REGION_CODE);
const secureLink = z.string().refine(isWebAddress);
const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

/**
 * Services that an organisation puts before those of Handrail's own list. It refers to them, and never holds a number itself, so
 * that each number is kept and checked in one place.
 */
export const crisisOverrideSchema = z
  .object({
    /** ISO 3166-1, alone or with a subdivision; absent for every region. */
    region: z.exactOptional(region),
    /** Ids of crisis resources, first the one to show first. */
    resourceIds: z.array(id).min(1).max(MOST_ENTRIES).readonly(),
  })
  .readonly();

/** A page on which an organisation says how it deals with something. */
export const policyLinkSchema = z
  .object({
    kind: z.enum(POLICY_KINDS),
    /** `https` only. */
    url: secureLink,
  })
  .readonly();

/** Whoever offers communities and widgets: a recovery community organisation, a centre, a service body. It holds nobody's data here. */
export const organisationSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    status: z.enum(['active', 'closed']),
    /** 1 to 120 characters. */
    name: z.string().regex(/^\S(?:.{0,118}\S)?$/u),
    kinds: z.array(z.enum(ORGANISATION_KINDS)).refine(isUnique).readonly(),
    /** Where it works, the main region first; empty when not said. ISO 3166-1, alone or with a subdivision. */
    regions: z.array(region).max(MOST_ENTRIES).refine(isUnique).readonly(),
    /** The scheme of milestones that is offered first. Members choose their own. */
    defaultSchemeId: z.exactOptional(z.string().regex(SCHEME_CODE)),
    crisisOverrides: z
      .array(crisisOverrideSchema)
      .max(MOST_ENTRIES)
      .refine((overrides) => isUnique(overrides.map((override) => override.region)))
      .readonly(),
    policyLinks: z.array(policyLinkSchema).max(MOST_ENTRIES).readonly(),
    /** Where a quick exit leads: a page that anybody may have open. `https` only. */
    quickExitUrl: z.exactOptional(secureLink),
  })
  .readonly();

export type Organisation = z.output<typeof organisationSchema>;
export type OrganisationStatus = Organisation['status'];
export type CrisisOverride = z.output<typeof crisisOverrideSchema>;
export type PolicyLink = z.output<typeof policyLinkSchema>;
