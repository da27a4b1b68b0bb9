import type { PlanTemplate } from './plan-template.schema.js';

/**
 * From day programme over evenings to appointments and alumni, in a year. A place to start, not a prescription: how long and how
 * often is for the person and whoever cares for them.
 * @see The ASAM Criteria, levels 1, 2.1 and 2.5, for outpatient, intensive outpatient and partial hospitalisation
 */
export const STEP_DOWN_TEMPLATE: PlanTemplate = {
  code: 'step-down',
  phases: [
    { level: 'php', startsAfter: { days: 0 }, endsAfter: { days: 28 }, cadence: { times: 5, per: 'week' } },
    { level: 'iop', startsAfter: { days: 28 }, endsAfter: { days: 112 }, cadence: { times: 3, per: 'week' } },
    { level: 'outpatient', startsAfter: { days: 112 }, endsAfter: { months: 12 }, cadence: { times: 1, per: 'week' } },
    { level: 'alumni', startsAfter: { months: 12 }, cadence: { times: 1, per: 'month' } },
  ],
  goals: ['people-to-call', 'plan-for-hard-moments', 'group-of-my-own', 'look-after-my-health'],
};

/** Ninety meetings in ninety days, a custom of many groups. `attendanceWindow` counts meetings and days, and judges neither. */
export const NINETY_IN_NINETY_TEMPLATE: PlanTemplate = {
  code: '90-in-90',
  phases: [{ level: 'none', startsAfter: { days: 0 }, endsAfter: { days: 90 }, cadence: { times: 1, per: 'day' } }],
  goals: ['ninety-meetings-in-ninety-days', 'group-of-my-own', 'somebody-to-walk-with'],
};

/** An empty plan, for those who write their own. */
export const OWN_TEMPLATE: PlanTemplate = { code: 'own', phases: [], goals: [] };

/** The templates that come with the library. Any other value of the type works as well. */
export const PLAN_TEMPLATES: readonly PlanTemplate[] = [STEP_DOWN_TEMPLATE, NINETY_IN_NINETY_TEMPLATE, OWN_TEMPLATE];
