import * as z from 'zod';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * When people look at what is written here, for whoever writes. `none` unless a rota of people exists: nobody may be told that
 * somebody watches when nobody does.
 */
export const moderationCoverSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }).readonly(),
  z
    .object({
      kind: z.literal('hours'),
      /** IANA name of the zone of the times. */
      timeZone: z.string().min(1).max(64),
      windows: z
        .array(
          z
            .object({
              /** 0 is Sunday, 6 is Saturday. */
              weekday: z.int().min(0).max(6),
              /** `HH:mm`. */
              from: time,
              /** `HH:mm`, later than `from`; a night is two windows. `24:00` is the end of the day. */
              to: z.union([time, z.literal('24:00')]),
            })
            .readonly()
            .refine(({ from, to }) => from < to, { path: ['to'], error: 'later than from' }),
        )
        .min(1)
        .max(50)
        .readonly(),
    })
    .readonly(),
]);

export type ModerationCover = z.output<typeof moderationCoverSchema>;
