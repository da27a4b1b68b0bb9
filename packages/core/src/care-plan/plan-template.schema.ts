import * as z from 'zod';
import { CARE_LEVELS, PLAN_CODE, PLAN_LIMITS } from './care-plan-choices.js';
import { cadenceSchema } from './care-plan.schema.js';

const spanSchema = z.union([
  z.strictObject({ days: z.int().min(0).max(3660) }).readonly(),
  z.strictObject({ months: z.int().min(0).max(120) }).readonly(),
]);

/** A plan to begin with, as codes and spans. Everything in it can be changed by the person once it is theirs. */
export const planTemplateSchema = z
  .object({
    code: z.string().regex(PLAN_CODE),
    phases: z
      .array(
        z
          .object({
            level: z.enum(CARE_LEVELS),
            /** From the first day of the plan. */
            startsAfter: spanSchema,
            /** From the first day of the plan as well, so that months do not drift. Absent: until further notice. */
            endsAfter: z.exactOptional(spanSchema),
            cadence: z.exactOptional(cadenceSchema),
          })
          .readonly(),
      )
      .max(PLAN_LIMITS.phases)
      .readonly(),
    /** Codes of goals; their words are for whoever shows them. */
    goals: z.array(z.string().regex(PLAN_CODE)).max(PLAN_LIMITS.goals).readonly(),
    /** When the plan is looked at. Absent: after 1 week and 1, 3, 6 and 12 months. */
    reviews: z.exactOptional(z.array(spanSchema).max(PLAN_LIMITS.reviewOn).readonly()),
  })
  .readonly();

export type PlanTemplate = z.output<typeof planTemplateSchema>;
