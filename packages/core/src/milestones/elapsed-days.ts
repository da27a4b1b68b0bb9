import { daysBetween } from '../time/calendar-date.js';
import type { DayCount } from './counting.js';

/**
 * Days from a start to today, as a difference of calendar dates and never of instants: 0 on the day of the start, or 1 when
 * counted inclusively. Less before the start; NaN when one of the two is not a date.
 * @example
 * elapsedDays('2025-01-01', '2025-01-31'); // 30
 */
export function elapsedDays(start: string, today: string, count: DayCount = 'elapsed'): number {
  return daysBetween(start, today) + Number(count === 'inclusive');
}
