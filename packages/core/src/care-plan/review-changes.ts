import { commandError } from '../command/index.js';
import { LEAVING_FROM } from './care-plan-choices.js';
import type { CarePlan } from './care-plan.schema.js';
import { choiceErrors, dateErrors, ifGiven } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext, PlanErrors } from './plan-change.js';
import { defaultReviews } from './reviews.js';

const inOrder = (dates: readonly string[]): readonly string[] => [...new Set(dates)].sort();

/** Plans reviews on these days instead of those that were planned; they are put in order, each once. */
export function planReviews(plan: CarePlan, { on }: CommandOf<'plan-reviews'>): PlanChange {
  if (!Array.isArray(on)) return { plan, errors: dateErrors('on', on) };
  const errors = on.flatMap((date, i) => dateErrors(`on.${i}`, date));
  return { plan: { ...plan, reviewOn: inOrder(on) }, errors };
}

/** Holds every review that is due; where none is, the next one early. `next` comes before all that was planned, as the person says. */
export function review(plan: CarePlan, { next }: CommandOf<'review'>, { today }: PlanContext): PlanChange {
  const due = plan.reviewOn.filter((date) => date <= today).length;
  const later = plan.reviewOn.slice(Math.max(1, due));
  const errors = ifGiven(next, (date): PlanErrors => {
    const invalid = dateErrors('next', date);
    return invalid.length === 0 && date <= today ? [commandError('not-ahead', 'next', date)] : invalid;
  });
  const reviewOn = next === undefined ? later : [next, ...later.filter((date) => date > next)];
  return { plan: { ...plan, reviewOn, reviewedOn: inOrder([...plan.reviewedOn, today]) }, errors };
}

/** Where the person comes from. Another day plans the default reviews anew, without those before the last one that was held. */
export function setDischarge(plan: CarePlan, { leavingFrom, dischargeOn }: Omit<CommandOf<'set-discharge'>, 'type'>): PlanChange {
  const { leavingFrom: _leavingFrom, dischargeOn: before, ...rest } = plan;
  const reviews = dischargeOn === undefined ? [] : defaultReviews(dischargeOn);
  const isPlanned = dischargeOn !== undefined && dischargeOn !== before;
  return {
    plan: {
      ...rest,
      ...(leavingFrom !== undefined && { leavingFrom }),
      ...(dischargeOn !== undefined && { dischargeOn }),
      reviewOn: isPlanned ? reviews.filter((date) => date > (plan.reviewedOn.at(-1) ?? '')) : plan.reviewOn,
    },
    errors: [
      ...ifGiven(leavingFrom, (level) => choiceErrors('leavingFrom', level, LEAVING_FROM)),
      // What is no date has no reviews, and a day at the end of the calendar has none a year later.
      ...(reviews.includes('') ? [commandError('invalid-date' as const, 'dischargeOn', dischargeOn)] : []),
    ],
  };
}
