import * as z from 'zod';
import { intervalSchema } from '../milestones/milestone-scheme.schema.js';
import { CODE_LENGTH, CODE_PATTERN } from '../milestones/scheme-rules.js';
import { ZONE_PATTERN } from './pursuit-choices.js';

const id = z.string().min(1).max(64);
const code = z.string().max(CODE_LENGTH).regex(CODE_PATTERN);
const instant = z.iso.datetime();

/**
 * A milestone that a member reached. It stays when a period ends, when the member travels and when the scheme changes. Of one period
 * and token there is one at most that was not retracted.
 */
export const achievementSchema = z
  .object({
    id,
    pursuitId: id,
    periodId: id,
    tokenCode: code,
    /** The token's interval as it was, so that the achievement can be named without its scheme. */
    interval: intervalSchema,
    schemeId: code,
    schemeVersion: z.int().min(1),
    /** Calendar date of the milestone. */
    reachedOn: z.iso.date(),
    /** IANA name of the zone in which it was that date. */
    zone: z.string().regex(ZONE_PATTERN),
    /** When the member saw it. */
    acknowledgedAt: z.exactOptional(instant),
    /** When the member confirmed that a corrected start makes it untrue. Nothing else retracts an achievement. */
    retractedAt: z.exactOptional(instant),
  })
  .readonly();

export type Achievement = z.output<typeof achievementSchema>;
