import * as z from 'zod';
import { CODE_LENGTH, CODE_PATTERN } from '../milestones/scheme-rules.js';
import { DAY_COUNTS, DISPLAYS, LABEL_LENGTH, LEAP_DAYS, MEASURES, NOTE_LENGTH, START_MEANINGS, ZONE_PATTERN } from './pursuit-choices.js';

const id = z.string().min(1).max(64);

/** Where a pursuit stands on a day. It follows from its periods, so it is never stored. */
export const pursuitStateSchema = z.enum(['none', 'upcoming', 'open', 'closed']);

/** A stretch of time that counts, from its start to the day before its end. No reason for an end is kept. */
export const recoveryPeriodSchema = z
  .object({
    id,
    start: z.iso.date(),
    /** The day of the return to use, or on which the member paused; absent while the period goes on. */
    end: z.exactOptional(z.iso.date()),
    /** The member's own words, for nobody else. */
    note: z.exactOptional(z.string().min(1).max(NOTE_LENGTH)),
    /** Periods that this one took in, so that what was recognised in them stays recognised. */
    mergedIds: z.exactOptional(z.array(id).min(1).readonly()),
  })
  .readonly()
  .refine(({ start, end }) => end === undefined || end >= start, { path: ['end'], error: 'a period ends on its start or later' });

/** What a member counts time of, in their own words, with all of its periods. It belongs to one member and is seen by nobody else. */
export const pursuitSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    memberId: id,
    label: z.string().max(LABEL_LENGTH).regex(/\S/),
    measure: z.enum(MEASURES),
    /** The scheme of milestones that the member chose. */
    schemeId: z.string().max(CODE_LENGTH).regex(CODE_PATTERN),
    display: z.enum(DISPLAYS),
    /** In order. Gaps between them need no explanation. */
    periods: z.array(recoveryPeriodSchema).readonly(),
    startMeaning: z.enum(START_MEANINGS),
    leapDay: z.enum(LEAP_DAYS),
    count: z.enum(DAY_COUNTS),
    /** `device`, or the IANA name of the zone in which the member's days begin. */
    zone: z.string().regex(ZONE_PATTERN),
  })
  .readonly()
  .superRefine(({ periods }, context) => {
    const refuse = (i: number, field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['periods', i, field], message });
    const seen = new Set<string>();
    for (const [i, period] of periods.entries()) {
      const next = periods[i + 1];
      if (next && period.end === undefined) refuse(i, 'end', 'only the last period goes on');
      if (next && period.end !== undefined && next.start < period.end) refuse(i + 1, 'start', 'periods are in order and do not overlap');
      for (const name of [period.id, ...(period.mergedIds ?? [])]) {
        if (seen.has(name)) refuse(i, 'id', 'two periods have this id');
        seen.add(name);
      }
    }
  });

export type PursuitState = z.output<typeof pursuitStateSchema>;
export type RecoveryPeriod = z.output<typeof recoveryPeriodSchema>;
export type Pursuit = z.output<typeof pursuitSchema>;
