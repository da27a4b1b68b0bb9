import * as z from 'zod';

const id = z.string().min(1).max(64);

/** How an urge went, if the member says so. No outcome is better than another here, and none is counted. */
export const urgeOutcomeSchema = z.enum(['passed', 'reached-out', 'used', 'not-saying']);

/** A moment in which a member felt an urge, noted for themselves. For their device alone. */
export const urgeEventSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    ownerId: id,
    /** RFC 3339 instant in UTC at which it was noted. */
    at: z.iso.datetime(),
    /** 0 to 10, as the member felt it; nobody has to say. */
    intensity: z.exactOptional(z.int().min(0).max(10)),
    /** What set it off, in the member's own words. */
    trigger: z.exactOptional(z.string().min(1).max(200)),
    /** What the member tried, by ids of `own-coping` entries of their safety plan or of anything else that they keep. */
    used: z
      .array(id)
      .max(20)
      .readonly()
      .refine((ids) => new Set(ids).size === ids.length, 'ids are unique'),
    /** Silence is an answer: a timer that was stopped says nothing. */
    outcome: urgeOutcomeSchema.default('not-saying'),
  })
  .readonly();

export type UrgeOutcome = z.output<typeof urgeOutcomeSchema>;
export type UrgeEvent = z.output<typeof urgeEventSchema>;
