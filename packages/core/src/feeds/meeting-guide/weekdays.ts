import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';

/** Days of a row, each once. What is no day is reported. */
export function readWeekdays(row: FeedRow): number[] {
  const value = row.value('day');
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  const days: number[] = [];
  for (const item of items) {
    const day = row.read.day(item);
    if (day < 0) {
      if (isGiven(value)) row.note('day-invalid', 'day', item);
    } else if (!days.includes(day)) days.push(day);
  }
  return days;
}
