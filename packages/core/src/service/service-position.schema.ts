import * as z from 'zod';
import { suggestedServiceSchema } from './suggested-service.schema.js';

const id = z.string().min(1).max(64).regex(/\S/);

/** How a position passes from one person to the next. */
export const rotationSchema = z
  .object({
    /** Terms that one person serves without a pause, unless the group decides otherwise. */
    maxConsecutiveTerms: z.int().min(1).max(10),
    /** Days at the end of a term on which the next person may already serve beside the first. 0: none. */
    overlapDays: z.int().min(0).max(90),
  })
  .readonly();

/**
 * A position of service in a group or committee: coffee, secretary, greeter. `retired`: no further terms are opened.
 * @see "The Group Booklet, Revised" (Narcotics Anonymous World Services), for groups that set their own terms.
 */
export const servicePositionSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    groupId: id,
    title: z.string().max(80).regex(/\S/),
    duties: z.exactOptional(z.string().max(2000).regex(/\S/)),
    termMonths: z.int().min(1).max(60),
    /** How many people hold the position side by side, each with a term of their own. */
    seats: z.int().min(1).max(20),
    suggested: suggestedServiceSchema,
    rotation: rotationSchema,
    state: z.enum(['active', 'retired']),
  })
  .readonly()
  // With at most half of the shortest month of each term, no three people can ever share a seat.
  .refine(({ rotation, termMonths }) => rotation.overlapDays <= 14 * termMonths, {
    path: ['rotation', 'overlapDays'],
    error: 'at most 14 days for each month of a term',
  });

export type Rotation = z.output<typeof rotationSchema>;
export type ServicePosition = z.output<typeof servicePositionSchema>;
/** What a group says of a position, as in a form. */
export type ServicePositionDetails = Omit<ServicePosition, 'id' | 'version' | 'groupId' | 'state'>;
