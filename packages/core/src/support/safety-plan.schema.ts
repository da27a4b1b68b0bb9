import * as z from 'zod';

const id = z.string().min(1).max(64);

/**
 * The six parts of a safety plan, in the order in which to go through them: from what somebody can do alone to whom they can call.
 * The structure is published; the words for it are each site's own, and what is written in it the member's.
 * @see https://doi.org/10.1016/j.cbpra.2011.01.001
 */
export const safetyPlanPartSchema = z.enum([
  'warning-signs',
  'own-coping',
  'people-and-places',
  'people-to-ask',
  'professionals',
  'safer-surroundings',
]);

export const safetyPlanEntrySchema = z
  .object({
    id,
    part: safetyPlanPartSchema,
    /** The member's own words. */
    text: z.string().min(1).max(300),
  })
  .readonly();

/** A safety plan as its owner wrote it, best together with somebody they trust or a professional. For their device alone. */
export const safetyPlanSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    ownerId: id,
    /** Entries of one part stand in their order; parts may be mixed. */
    entries: z.array(safetyPlanEntrySchema).max(60).readonly(),
    /** Calendar date of the last change, by the member's clock. */
    updatedOn: z.iso.date(),
  })
  .readonly()
  .refine(({ entries }) => new Set(entries.map((entry) => entry.id)).size === entries.length, {
    path: ['entries'],
    error: 'ids are unique',
  });

export type SafetyPlanPart = z.output<typeof safetyPlanPartSchema>;
export type SafetyPlanEntry = z.output<typeof safetyPlanEntrySchema>;
export type SafetyPlan = z.output<typeof safetyPlanSchema>;
