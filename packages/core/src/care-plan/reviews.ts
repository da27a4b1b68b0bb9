import { addDays, addMonths } from '../time/calendar-date.js';
import type { CarePlan } from './care-plan.schema.js';

/** Days or calendar months after a first day. */
export type Span = { readonly days: number } | { readonly months: number };

/**
 * When a plan is looked at unless the person says otherwise: closely in the first three months after leaving a programme, then less.
 * @see https://pmc.ncbi.nlm.nih.gov/articles/PMC7813220 (a review of continuing care: longer, adaptive, looked at regularly)
 */
export const REVIEW_SCHEDULE: readonly Span[] = [{ days: 7 }, { months: 1 }, { months: 3 }, { months: 6 }, { months: 12 }];

/** The date a span after another, counted from the first day each time. `''` when `date` is not one or the calendar ends before. */
export function dateAfter(date: string, span: Span): string {
  return 'days' in span ? addDays(date, span.days) : addMonths(date, span.months);
}

/** The default reviews after leaving a programme: 1 week, 1, 3, 6 and 12 months, each `YYYY-MM-DD`. */
export function defaultReviews(dischargeOn: string): readonly string[] {
  return REVIEW_SCHEDULE.map((span) => dateAfter(dischargeOn, span));
}

/** Since when a review has been due on a date; undefined when none is, or when the plan is not followed. */
export function reviewDue({ state, reviewOn }: CarePlan, date: string): string | undefined {
  const isFollowed = state === 'active' || state === 'adjusting';
  return isFollowed ? reviewOn.find((each) => each <= date) : undefined;
}
