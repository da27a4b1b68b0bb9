import * as z from 'zod';

const id = z.string().min(1).max(64);

/** Where an occurrence stands. `ended` and `cancelled` are final. */
export const sessionStateSchema = z.enum(['scheduled', 'live', 'ended', 'cancelled']);

/** One occurrence of a group's meeting. It holds no roster: who came is nobody's to keep but their own. */
export const sessionSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    groupId: id,
    /** The meeting of which it is an occurrence; its schedule says when there are others. */
    meetingId: id,
    startsAt: z.iso.datetime(),
    /** Absent when no end is known. */
    endsAt: z.exactOptional(z.iso.datetime()),
    state: sessionStateSchema,
  })
  .readonly()
  .refine(({ startsAt, endsAt }) => endsAt === undefined || Date.parse(endsAt) > Date.parse(startsAt), {
    path: ['endsAt'],
    error: 'ends after it starts',
  });

export type Session = z.output<typeof sessionSchema>;
export type SessionState = Session['state'];
