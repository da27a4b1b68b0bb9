import * as z from 'zod';

const id = z.string().min(1).max(64);

/** What somebody showed up for. */
export const checkInKindSchema = z.enum(['pledge', 'review', 'mood', 'meeting', 'service', 'activity']);

/** Words for how a day is, in no order: none of them is worth more than another, and they make no number. */
export const feelSchema = z.enum(['steady', 'hopeful', 'tired', 'tender', 'restless']);

/** A member's own note that they showed up. There is one for each member, date, kind and session. */
export const checkInSchema = z
  .object({
    id,
    /** Grows by one with each command that changed something. */
    version: z.int().min(1),
    memberId: id,
    /** Calendar date by the member's clock. */
    on: z.iso.date(),
    kind: checkInKindSchema,
    /** The session of a meeting or group, if it was one. The member's own word: nobody else vouches for it. */
    sessionId: z.exactOptional(id),
    feel: z.exactOptional(feelSchema),
    note: z.exactOptional(z.string().min(1).max(500)),
  })
  .readonly();

export type CheckInKind = z.output<typeof checkInKindSchema>;
export type Feel = z.output<typeof feelSchema>;
export type CheckIn = z.output<typeof checkInSchema>;
