import { dateOfDay, dayNumber } from './plain-date.js';
import { dayOfIsoDate, isoDateOfDay } from './iso-date.js';

/** Where 29 February falls in common years: on 28 February (as `Temporal` and iCalendar libraries clamp it) or on 1 March. */
export type LeapDay = 'feb28' | 'mar1';

/** Tells whether a text is a date of the calendar, `YYYY-MM-DD`. The 30th of February is not. */
export function isIsoDate(text: unknown): text is string {
  return typeof text === 'string' && !Number.isNaN(dayOfIsoDate(text));
}

/** The date so many days after another; before it when negative. `''` when `date` is not one. */
export function addDays(date: string, days: number): string {
  return isoDateOfDay(dayOfIsoDate(date) + days);
}

/** Whole days from one date to another; negative when the second is earlier, NaN when one of them is not a date. */
export function daysBetween(from: string, to: string): number {
  return dayOfIsoDate(to) - dayOfIsoDate(from);
}

/**
 * The date so many calendar months after another, on the same day of the month or, where the month has none, on its last.
 * Count from the first date, never from the last result: 31 January, 28 February, 31 March. `''` when `date` is not one.
 * @example
 * addMonths('2025-01-31', 1); // '2025-02-28'
 * @see https://tc39.es/proposal-temporal/#sec-temporal-regulateisodate (`overflow: 'constrain'`)
 */
export function addMonths(date: string, months: number, leapDay: LeapDay = 'feb28'): string {
  const { year, month, day } = dateOfDay(dayOfIsoDate(date));
  const lastDay = dateOfDay(dayNumber({ year, month: month + months + 1, day: 0 })).day;
  const isMoved = leapDay === 'mar1' && month === 2 && day === 29 && lastDay === 28;
  return isoDateOfDay(dayNumber({ year, month: month + months, day: Math.min(day, lastDay) }) + Number(isMoved));
}
