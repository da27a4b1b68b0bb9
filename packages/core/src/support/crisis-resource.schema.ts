import * as z from 'zod';
import { weeklyHoursSchema } from './weekly-hours.schema.js';

/** A number as it is printed for people: digits, blanks, hyphens, with a plus before a country code. */
const printedNumber = z.string().regex(/^\+?\d[\d -]*\d$/);
const webPage = z.string().regex(/^https:\/\/[^\s"'<>\\]+$/);
/** BCP 47 primary language subtags. */
const languages = z
  .array(z.string().regex(/^[a-z]{2,3}$/))
  .min(1)
  .readonly();

/**
 * One way to reach a service. The link is made from the number that people see, so that the two can never differ.
 * `languages` is there where the way serves fewer languages than the service does.
 */
export const crisisChannelSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('tel'),
      text: printedNumber,
      /** The key to press once the call is answered. */
      press: z.exactOptional(z.string().regex(/^\d$/)),
      languages: z.exactOptional(languages),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('sms'),
      text: printedNumber,
      /** The word to send. Where it is absent, any word will do. */
      keyword: z.exactOptional(z.string().regex(/^[A-Z]{2,12}$/)),
      languages: z.exactOptional(languages),
    })
    .readonly(),
  z.object({ kind: z.enum(['chat', 'url']), url: webPage, languages: z.exactOptional(languages) }).readonly(),
]);

/**
 * Whom or what a service is for. `suicide` and `emotional` are for anybody. A service for veterans or LGBTQ+ people alone carries that
 * one code, so that it is offered to those who ask for it.
 */
export const crisisTopicSchema = z.enum([
  'suicide',
  'emotional',
  'substance',
  'gambling',
  'domestic-abuse',
  'veteran',
  'lgbtq',
  'youth',
  'poison',
  'emergency',
]);

/** ISO 3166-1 country, alone or with an ISO 3166-2 subdivision (`GB-ENG`); `001` is the world (UN M49). */
export const crisisRegionSchema = z.string().regex(/^(?:[A-Z]{2}(?:-[A-Z\d]{1,3})?|001)$/);

/** A service for people at their worst hour. */
export const crisisResourceSchema = z
  .object({
    /** Begins with the country, for one number can mean two services: `us-988` and `ca-988`. Also the key of the words beside the name. */
    id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)+$/),
    region: crisisRegionSchema,
    /** Regions elsewhere in which the same ways work, such as territories of the country. */
    alsoIn: z.exactOptional(z.array(crisisRegionSchema).min(1).readonly()),
    /** The service's own name, never translated. */
    name: z.string().min(1).max(80),
    /** In the order in which they are shown. */
    channels: z.array(crisisChannelSchema).min(1).readonly(),
    /** `varies`: the service's own page says when. */
    hours: z.union([z.enum(['always', 'varies']), weeklyHoursSchema]),
    languages,
    for: z.array(crisisTopicSchema).min(1).readonly(),
    cost: z.enum(['free', 'charged', 'unknown']),
    /** The page on which the numbers were read. */
    source: webPage,
    /** Whether that page was seen as it stands today, or in somebody's stored copy of it. */
    seen: z.enum(['live', 'copy']),
    /** Calendar date of that look. */
    verifiedOn: z.iso.date(),
    /**
     * `verified`: read on the service's own page, on one of a public body or of somebody who works with it, or alike in several newsrooms.
     * `unverified`: sources are weak or disagree; never selected.
     */
    status: z.enum(['verified', 'unverified']),
  })
  .readonly()
  .refine(({ id, region }) => id.startsWith(region === '001' ? 'world-' : `${region.slice(0, 2).toLowerCase()}-`), {
    path: ['id'],
    error: 'begins with the country of the region',
  });

export type CrisisChannel = z.output<typeof crisisChannelSchema>;
export type CrisisTopic = z.output<typeof crisisTopicSchema>;
export type CrisisResource = z.output<typeof crisisResourceSchema>;
