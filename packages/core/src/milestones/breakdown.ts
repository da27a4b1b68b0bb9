import { addMonths, daysBetween } from '../time/calendar-date.js';
import type { LeapDay } from '../time/calendar-date.js';

/** A length of time as people say it. Months are 0 to 11, days 0 to 30. */
export interface Breakdown {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * Years, months and days from a start to today, so that the day of an anniversary always reads as whole years: as many months as
 * have their date behind them, and the days since. `undefined` before the start, or when one of the two is not a date.
 * @example
 * breakdown('2024-02-29', '2025-02-28'); // { years: 1, months: 0, days: 0 }
 * @see https://tc39.es/proposal-temporal/docs/plaindate.html#until for why: it gives 11 months and 30 days here, the day on which
 * `add` puts the year.
 */
export function breakdown(start: string, today: string, leapDay: LeapDay = 'feb28'): Breakdown | undefined {
  if (!(daysBetween(start, today) >= 0)) return undefined;
  const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  let total = monthOf(today) - monthOf(start);
  if (addMonths(start, total, leapDay) > today) total--;
  return { years: Math.floor(total / 12), months: total % 12, days: daysBetween(addMonths(start, total, leapDay), today) };
}
