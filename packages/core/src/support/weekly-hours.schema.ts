import * as z from 'zod';

const weekday = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);

/** A stretch of one weekday by the clock on the wall. It may run over midnight into the next day, and lasts at most 24 hours. */
export const weeklyWindowSchema = z
  .object({
    /** 0 is Sunday. */
    day: weekday,
    /** Minutes after midnight, 0 to 1439. */
    startMin: z.int().min(0).max(1439),
    /** Minutes after the midnight with which `day` began; beyond 1440 it is of the next day: 22:00 to 02:00 ends at 1560. */
    endMin: z.int().min(1).max(2879),
  })
  .readonly()
  .refine(({ startMin, endMin }) => endMin > startMin && endMin - startMin <= 1440, {
    path: ['endMin'],
    error: 'ends after it starts, within 24 hours',
  });

/** When somebody or something can be reached, week by week. */
export const weeklyHoursSchema = z
  .object({
    /** IANA name of the zone whose clock counts. */
    timeZone: z.string().min(1).max(64),
    windows: z.array(weeklyWindowSchema).min(1).max(28).readonly(),
  })
  .readonly();

export type WeeklyWindow = z.output<typeof weeklyWindowSchema>;
export type WeeklyHours = z.output<typeof weeklyHoursSchema>;
