import { commandError } from '../command/index.js';
import { GOAL_STATES, PLAN_LIMITS } from './care-plan-choices.js';
import type { CareGoal, CarePlan } from './care-plan.schema.js';
import { choiceErrors, codeErrors, foundErrors, ifGiven, textErrors } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext } from './plan-change.js';

/** A goal in the person's words, or as a code of a template, or both. */
export function addGoal(plan: CarePlan, { code, text }: CommandOf<'add-goal'>, { newId }: PlanContext): PlanChange {
  const isEmpty = code === undefined && text === undefined;
  const goal: CareGoal = { id: newId(), ...(code !== undefined && { code }), ...(text !== undefined && { text }), state: 'open' };
  return {
    plan: { ...plan, goals: [...plan.goals, goal] },
    errors: [
      ...ifGiven(code, (value) => codeErrors('code', value)),
      ...ifGiven(text, (value) => textErrors('text', value, PLAN_LIMITS.text)),
      ...(isEmpty ? [commandError('invalid-text' as const, 'text', text)] : []),
    ],
  };
}

/** Says what became of a goal; it can be said anew at any time. */
export function markGoal(plan: CarePlan, { goalId, state }: CommandOf<'mark-goal'>): PlanChange {
  const goals = plan.goals.map((goal) => (goal.id === goalId ? { ...goal, state } : goal));
  const isFound = plan.goals.some(({ id }) => id === goalId);
  return { plan: { ...plan, goals }, errors: [...foundErrors(isFound, 'goalId', goalId), ...choiceErrors('state', state, GOAL_STATES)] };
}

/** Takes a goal out of the plan. */
export function removeGoal(plan: CarePlan, { goalId }: CommandOf<'remove-goal'>): PlanChange {
  const goals = plan.goals.filter(({ id }) => id !== goalId);
  return { plan: { ...plan, goals }, errors: foundErrors(goals.length < plan.goals.length, 'goalId', goalId) };
}
