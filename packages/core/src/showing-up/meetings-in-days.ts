import { addDays, daysBetween, isIsoDate } from '../time/calendar-date.js';

/** So many meetings in so many days, as in "90 in 90". */
export interface MeetingsPlan {
  /** First calendar date of the window; it is day 1. */
  readonly start: string;
  /** Calendar date by the member's clock. */
  readonly today: string;
  /** Length of the window, whole days, at least 1; 90 when absent. */
  readonly days?: number;
  /** How many meetings are meant, whole, at least 1; 90 when absent. */
  readonly meetings?: number;
}

/** Where a member is in the window. Both counts are given, for some go twice a day, and neither is better. */
export interface MeetingsProgress {
  /** Last calendar date of the window. */
  readonly windowEnd: string;
  /** Which day of the window today is: 0 before it, at most its length. */
  readonly day: number;
  readonly daysLeft: number;
  /** Meetings in the window so far. */
  readonly attended: number;
  /** Days of the window with a meeting so far. */
  readonly distinctDays: number;
  /** `reached`: as many meetings as meant. `ended`: the window is over; no word is said about less. */
  readonly state: 'upcoming' | 'open' | 'reached' | 'ended';
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;

/**
 * How many meetings, and on how many days, somebody has been to in a window of days.
 *
 * @param dates Calendar date of each meeting; one that is there twice was two meetings. Dates outside the window or after today do not
 * count.
 * @returns `undefined` when `start` or `today` is no date, or a number is none of the kind that it should be.
 * @example
 * meetingsInDays(['2025-01-01', '2025-01-01', '2025-01-03'], { start: '2025-01-01', today: '2025-01-03' })?.attended; // 3
 */
export function meetingsInDays(
  dates: readonly string[],
  { start, today, days = 90, meetings = 90 }: MeetingsPlan,
): MeetingsProgress | undefined {
  if (!isIsoDate(start) || !isIsoDate(today) || !isCount(days) || !isCount(meetings)) return;
  const windowEnd = addDays(start, days - 1);
  const inWindow = dates.filter((date) => isIsoDate(date) && date >= start && date <= windowEnd && date <= today);
  const day = Math.min(days, Math.max(0, daysBetween(start, today) + 1));
  const attended = inWindow.length;
  const other = today > windowEnd ? 'ended' : day === 0 ? 'upcoming' : 'open';
  return {
    windowEnd,
    day,
    daysLeft: days - day,
    attended,
    distinctDays: new Set(inWindow).size,
    state: attended >= meetings ? 'reached' : other,
  };
}
