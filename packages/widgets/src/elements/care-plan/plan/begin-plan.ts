import { decideCarePlan, planFromTemplate } from '@handrail/core/care-plan';
import type { CarePlan, CarePlanCommand, CarePlanErrorCode } from '@handrail/core/care-plan';
import type { CommandContext, CommandError } from '@handrail/core/command';
import { todayIn } from '@handrail/core/milestones';
import type { CentreTemplate } from './centre-template.js';

/** What somebody says when a plan begins; all of it may be left out. */
export interface Beginning {
  readonly leavingFrom?: NonNullable<CarePlan['leavingFrom']>;
  readonly dischargeOn?: string;
}

/** A plan, or why there is none. */
export type Begun =
  { readonly ok: true; readonly plan: CarePlan } | { readonly ok: false; readonly errors: readonly CommandError<CarePlanErrorCode>[] };

/** The phases that a template has for somebody who begins on a date, as commands. */
export const phaseCommands = ({ template }: CentreTemplate, startsOn: string, context: CommandContext): readonly CarePlanCommand[] => {
  const made = planFromTemplate(template, { startsOn }, context);
  return made.ok ? made.state.phases.map(({ id: _id, ...phase }) => ({ type: 'step', ...phase, isAlongside: true })) : [];
};

/**
 * Begins a plan from a template. Without a date it has goals only: its phases and reviews are planned once there is one.
 */
export const beginPlan = (centre: CentreTemplate, { leavingFrom, dischargeOn }: Beginning, context: CommandContext): Begun => {
  const { template, goalTexts } = centre;
  const isDated = dischargeOn !== undefined;
  const startsOn = dischargeOn ?? todayIn(context.now, context.timeZone);
  const made = planFromTemplate(isDated ? template : { ...template, phases: [], reviews: [] }, { startsOn }, context);
  if (!made.ok) {
    const errors = made.errors.map((error) => (error.field === 'startsOn' ? { ...error, field: 'dischargeOn' } : error));
    return { ok: false, errors };
  }
  const { reviewOn } = made.state;
  const said = { ...(leavingFrom && { leavingFrom }), ...(isDated && { dischargeOn }) };
  const commands: readonly CarePlanCommand[] = [
    ...goalTexts.map((text) => ({ type: 'add-goal', text }) as const),
    { type: 'set-discharge', ...said },
    // The date has just planned the usual reviews; the template may have others.
    { type: 'plan-reviews', on: reviewOn },
  ];
  let plan = made.state;
  for (const command of commands) {
    const decision = decideCarePlan(plan, command, context);
    if (!decision.ok) return { ok: false, errors: decision.errors };
    plan = decision.state;
  }
  return { ok: true, plan };
};
