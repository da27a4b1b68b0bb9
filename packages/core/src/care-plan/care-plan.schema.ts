import * as z from 'zod';
import { CADENCE_UNITS, CARE_LEVELS, GOAL_STATES, LEAVING_FROM, PLAN_CODE, PLAN_LIMITS, SHARE_AUDIENCE } from './care-plan-choices.js';
import { overlappingPhase } from './phases.js';

const id = z.string().max(64).regex(/\S/);
const date = z.iso.date();
const text = (longest: number) => z.string().max(longest).regex(/\S/);
const code = z.string().regex(PLAN_CODE);

/** How often, for example three times a week. */
export const cadenceSchema = z.object({ times: z.int().min(1).max(99), per: z.enum(CADENCE_UNITS) }).readonly();

/** A stretch of one level of care. Two levels may go on side by side, such as a shared home and evenings in a programme. */
export const carePhaseSchema = z
  .object({
    id,
    level: z.enum(CARE_LEVELS),
    from: date,
    /** First day after it. Absent: until further notice. */
    to: z.exactOptional(date),
    cadence: z.exactOptional(cadenceSchema),
    note: z.exactOptional(text(PLAN_LIMITS.text)),
  })
  .readonly()
  .refine(({ from, to }) => to === undefined || from < to, { path: ['to'], error: 'after the first day' });

/** Something that the person wants, in their own words or as a code of a template. There is no state for not having got there. */
export const careGoalSchema = z
  .object({ id, code: z.exactOptional(code), text: z.exactOptional(text(PLAN_LIMITS.text)), state: z.enum(GOAL_STATES) })
  .readonly()
  .refine((goal) => goal.code !== undefined || goal.text !== undefined, { path: ['text'], error: 'a code or words' });

/** A time to be somewhere, by the clock of the place. */
export const careAppointmentSchema = z
  .object({
    id,
    what: text(PLAN_LIMITS.line),
    date,
    /** Minutes after midnight, 0 to 1439. */
    startMin: z.int().min(0).max(1439),
    /** IANA name of the zone of the place. */
    timeZone: text(64),
    where: z.exactOptional(text(PLAN_LIMITS.line)),
  })
  .readonly();

/** Who may see the plan, what for, by which consent, and until when. */
export const planShareSchema = z
  .object({
    audience: z.string().regex(SHARE_AUDIENCE),
    consentId: id,
    purpose: code,
    /** First day on which it is shared no longer. */
    expiresOn: date,
  })
  .readonly();

/** Where a plan stands. None is final: a completed or archived one can be opened again. */
export const carePlanStateSchema = z.enum(['draft', 'active', 'adjusting', 'completed', 'archived']);

const dates = (most: number) =>
  z
    .array(date)
    .max(most)
    .readonly()
    .refine((list) => list.every((each, i) => i === 0 || list[i - 1]! < each), { error: 'in order, each once' });

/** A person's own plan for the time after a programme, or for any time. Theirs alone, until they share it. */
export const carePlanSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    ownerId: id,
    /** Code of the template that it began with. */
    template: z.exactOptional(code),
    leavingFrom: z.exactOptional(z.enum(LEAVING_FROM)),
    dischargeOn: z.exactOptional(date),
    /** By first day. */
    phases: z.array(carePhaseSchema).max(PLAN_LIMITS.phases).readonly(),
    goals: z.array(careGoalSchema).max(PLAN_LIMITS.goals).readonly(),
    appointments: z.array(careAppointmentSchema).max(PLAN_LIMITS.appointments).readonly(),
    /** Reviews to come or due. */
    reviewOn: dates(PLAN_LIMITS.reviewOn),
    /** Reviews that were held. */
    reviewedOn: dates(PLAN_LIMITS.reviewedOn),
    sharedWith: z.array(planShareSchema).max(PLAN_LIMITS.sharedWith).readonly(),
    circleId: z.exactOptional(id),
    safetyPlanId: z.exactOptional(id),
    state: carePlanStateSchema,
  })
  .readonly()
  .superRefine(({ phases }, { addIssue }) => {
    const refuse = (i: number, message: string) => addIssue({ code: 'custom', path: ['phases', i, 'from'], message });
    for (const [i, phase] of phases.entries()) {
      if (i > 0 && phases[i - 1]!.from > phase.from) refuse(i, 'by first day');
      if (overlappingPhase(phase, phases)) refuse(i, 'one phase of a level at a time');
    }
  });

export type Cadence = z.output<typeof cadenceSchema>;
export type CarePhase = z.output<typeof carePhaseSchema>;
export type CareGoal = z.output<typeof careGoalSchema>;
export type CareAppointment = z.output<typeof careAppointmentSchema>;
export type PlanShare = z.output<typeof planShareSchema>;
export type CarePlan = z.output<typeof carePlanSchema>;
export type CarePlanState = z.output<typeof carePlanStateSchema>;
