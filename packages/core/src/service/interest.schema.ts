import * as z from 'zod';

const id = z.string().min(1).max(64).regex(/\S/);

/** Where an interest stands. `declined` and `completed` are final; `declined` does not tell by whom. */
export const interestStateSchema = z.enum(['expressed', 'invited', 'confirmed', 'declined', 'completed']);

/** One member's wish to take part in an opportunity. It holds no reasons and rates nobody. */
export const interestSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    opportunityId: id,
    memberId: id,
    state: interestStateSchema,
  })
  .readonly();

export type Interest = z.output<typeof interestSchema>;
export type InterestState = z.output<typeof interestStateSchema>;
