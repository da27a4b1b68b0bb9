import { addDays, addMonths } from '../time/calendar-date.js';
import type { CountRules } from './counting.js';
import type { Interval } from './milestone-scheme.schema.js';

/**
 * The calendar date on which so much time has passed. Months are counted from the start, never from the month before, and fall
 * on the month's last day where it has no such day. `''` when `start` is not a date or the answer lies beyond the year 9999.
 * @example
 * intervalDate('2025-01-31', { months: 1 }); // '2025-02-28'
 * intervalDate('2024-02-29', { months: 12 }, { leapDay: 'mar1' }); // '2025-03-01'
 */
export function intervalDate(start: string, interval: Interval, { leapDay, count }: CountRules = {}): string {
  if ('months' in interval) return addMonths(start, interval.months, leapDay);
  return addDays(start, count === 'inclusive' ? Math.max(0, interval.days - 1) : interval.days);
}
