import { CARE_LEVELS, decideCarePlan, isPhaseOn } from '@handrail/core/care-plan';
import type { CarePlan, CarePlanCommand, CarePlanErrorCode } from '@handrail/core/care-plan';
import type { CommandContext, CommandError } from '@handrail/core/command';
import { ninetyDaysOf } from './plan-document.js';

/** A plan after some commands, or why the first of them that was refused was. */
export type CarriedOut =
  { readonly ok: true; readonly plan: CarePlan } | { readonly ok: false; readonly errors: readonly CommandError<CarePlanErrorCode>[] };

/** Gives commands one after another: all of them are carried out, or none. */
export const carryOut = (plan: CarePlan, commands: readonly CarePlanCommand[], context: CommandContext): CarriedOut => {
  let next = plan;
  for (const command of commands) {
    const decision = decideCarePlan(next, command, context);
    if (!decision.ok) return decision;
    next = decision.state;
  }
  return { ok: true, plan: next };
};

/** Whether a command asks for more support than somebody has on a date, or had before when they have none. */
export const isStepUp = (plan: CarePlan, command: CarePlanCommand, today: string): boolean => {
  if (command.type !== 'step' || plan.state === 'draft') return false;
  const phases = plan.phases.filter((phase) => phase !== ninetyDaysOf(plan) && phase.from <= today);
  const now = phases.filter((phase) => isPhaseOn(phase, today));
  const levels = (now.length > 0 ? now : phases.slice(-1)).map(({ level }) => CARE_LEVELS.indexOf(level));
  return levels.length > 0 && CARE_LEVELS.indexOf(command.level) < Math.min(...levels);
};
