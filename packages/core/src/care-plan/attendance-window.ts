import { addDays, daysBetween } from '../time/calendar-date.js';

/** Length of the window of `90-in-90`, in days. */
export const NINETY_DAYS = 90;

/** Where somebody is in a window of days. Meetings and days are both shown; neither is a score, and there is no verdict. */
export interface AttendanceWindow {
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** 1 on the first day, up to the length; 0 before it. */
  readonly day: number;
  readonly daysLeft: number;
  /** Meetings in the window, up to today. */
  readonly meetings: number;
  /** Days with a meeting. */
  readonly days: number;
}

/**
 * Counts meetings in a window of days that begins with a date: 90 days from 1 January are the dates to 31 March.
 * Meetings outside of it, and those after today, do not count; nor does what is not a date.
 *
 * @param attendedOn A date for each meeting, in any order.
 * @param today Calendar date in the person's zone.
 * @returns Undefined when `startsOn` or `today` is not a date or the calendar ends before.
 */
export function attendanceWindow(
  startsOn: string,
  attendedOn: readonly string[],
  today: string,
  length = NINETY_DAYS,
): AttendanceWindow | undefined {
  const lastDay = addDays(startsOn, length - 1);
  const passed = daysBetween(startsOn, today) + 1;
  if (lastDay === '' || Number.isNaN(passed)) return;
  const day = Math.min(Math.max(passed, 0), length);
  const counted = attendedOn.filter((date) => daysBetween(startsOn, date) >= 0 && daysBetween(startsOn, date) < day);
  return { lastDay, day, daysLeft: length - day, meetings: counted.length, days: new Set(counted).size };
}
