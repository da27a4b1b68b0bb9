import type { Weekday } from '../model/meeting.js';

/** Milliseconds in a minute. */
export const MINUTE_MS = 60_000;

/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000;

/** A calendar date without a zone. Months are 1 to 12. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar; negative before it. */
export function dayNumber(date: PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;
}

/** The date that is a number of days after 1970-01-01. */
export function dateOfDay(day: number): PlainDate {
  const utc = new Date(day * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** Weekday of a day number; 0 is Sunday. */
export function weekdayOfDay(day: number): Weekday {
  // 1970-01-01 was a Thursday (4). The remainder of a whole number by 7, made positive, is a Weekday.
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}
