import * as z from 'zod';
import { suggestedServiceSchema } from './suggested-service.schema.js';

const id = z.string().min(1).max(64).regex(/\S/);
const text = (longest: number) => z.string().max(longest).regex(/\S/);

/** Where an opportunity stands. Only `open` takes answers. Every other state but `draft` can be opened again. */
export const serviceOpportunityStateSchema = z.enum(['draft', 'open', 'filled', 'closed', 'expired']);

/** Something to do for others: an afternoon in a kitchen, a phone line, a ride to a meeting. */
export const serviceOpportunitySchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    organisationId: id,
    title: text(120),
    what: text(2000),
    /** In the organisation's own words: "Saturdays after ten", "once in June". */
    when: z.exactOptional(text(200)),
    where: z.exactOptional(text(200)),
    isRemote: z.boolean(),
    /** About how many minutes a week, 1 to 2400. */
    minutesPerWeek: z.exactOptional(z.int().min(1).max(2400)),
    suggested: suggestedServiceSchema,
    skills: z.array(text(60)).max(20).readonly(),
    /** How many people are looked for. */
    places: z.int().min(1).max(1000),
    /** A role to ask for, such as "volunteer desk". No digits and no @: never a person's own number or address. */
    contactRole: z.exactOptional(
      z
        .string()
        .max(80)
        .regex(/^(?=.*\S)[^@\d]+$/s),
    ),
    /** Last day on which it can be answered. Absent: until it is closed. */
    expiresOn: z.exactOptional(z.iso.date()),
    state: serviceOpportunityStateSchema,
  })
  .readonly();

export type ServiceOpportunity = z.output<typeof serviceOpportunitySchema>;
export type ServiceOpportunityState = z.output<typeof serviceOpportunityStateSchema>;
/** What an organisation says of an opportunity, as in a form. */
export type ServiceOpportunityDetails = Omit<ServiceOpportunity, 'id' | 'version' | 'organisationId' | 'state'>;
