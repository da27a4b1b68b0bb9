import { NINETY_DAYS, attendanceWindow } from '@handrail/core/care-plan';
import type { AttendanceWindow, CarePhase, CarePlan } from '@handrail/core/care-plan';
import { dayOfIsoDate, isoDateOfDay } from '@handrail/core/time';
import type { DocumentFormat } from '../../../device/kept-document.js';
import { readPlanDocument } from './read-plan-document.js';

/** What a person keeps: the plan, and a date for each meeting they went to. */
export interface PlanDocument {
  readonly plan: CarePlan;
  readonly attendedOn: readonly string[];
}

/** How the plan is kept, on the device and in files. */
export const PLAN_FORMAT: DocumentFormat<PlanDocument> = { key: 'care-plan', version: 1, read: readPlanDocument };

/** The one person of a device. */
export const OWNER = 'me';

/** The ninety days of meetings, which are in a plan only if the person chose them: once a day, beside whatever care there is. */
export const ninetyDaysOf = ({ phases }: CarePlan): CarePhase | undefined =>
  phases.find(({ level, cadence }) => level === 'none' && cadence?.times === 1 && cadence.per === 'day');

/** Where the person is in their ninety days; undefined where they chose none. */
export const ninetyWindow = ({ plan, attendedOn }: PlanDocument, today: string): AttendanceWindow | undefined => {
  const phase = ninetyDaysOf(plan);
  return phase && attendanceWindow(phase.from, attendedOn, today);
};

/** The command that begins the ninety days. */
export const beginNinetyDays = (from: string) =>
  ({
    type: 'step',
    level: 'none',
    from,
    to: isoDateOfDay(dayOfIsoDate(from) + NINETY_DAYS),
    cadence: { times: 1, per: 'day' },
    isAlongside: true,
  }) as const;
