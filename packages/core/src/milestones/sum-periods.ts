import type { DayCount } from './counting.js';
import { elapsedDays } from './elapsed-days.js';

/** A stretch of time that counts: from its start to the day before its end, or on when it has none. Dates `YYYY-MM-DD`. */
export interface Period {
  readonly start: string;
  readonly end?: string;
}

/** Days of all periods together. What came before a return to use stays counted. */
export interface PeriodSums {
  /** Days of the period that goes on; absent between periods. */
  readonly current?: number;
  readonly cumulative: number;
  /** Days of the longest period. */
  readonly longest: number;
  /** Days from the first start to today: "78 of 79 days" is `cumulative` of `span`. */
  readonly span: number;
  /** How many periods have begun. */
  readonly periods: number;
}

/**
 * Sums the periods of one pursuit as they were on a day. Periods that begin later are left out; one that ends later goes on.
 * All sums are 0 without a period. Order does not matter; that periods do not overlap is for whoever keeps them.
 * @param count `inclusive` counts today as well: one day more for the period that goes on, and for the span.
 * @example
 * sumPeriods([{ start: '2024-01-15', end: '2024-03-17' }, { start: '2024-03-18' }], '2024-04-03'); // { current: 16, cumulative: 78, longest: 62, span: 79, periods: 2 }
 */
export function sumPeriods(periods: readonly Period[], today: string, count: DayCount = 'elapsed'): PeriodSums {
  const begun = periods
    .filter(({ start }) => start <= today)
    .map(({ start, end }) => ({ start, end: end !== undefined && end <= today ? end : undefined }));
  const lengths = begun.map(({ start, end }) => (end === undefined ? elapsedDays(start, today, count) : elapsedDays(start, end)));
  const current = lengths[begun.findIndex(({ end }) => end === undefined)];
  return {
    ...(current !== undefined && { current }),
    cumulative: lengths.reduce((sum, days) => sum + days, 0),
    longest: Math.max(0, ...lengths),
    span: Math.max(0, ...begun.map(({ start }) => elapsedDays(start, today, count))),
    periods: begun.length,
  };
}
