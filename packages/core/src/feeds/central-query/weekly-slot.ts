import type { WeeklySlot } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import { readSingleSlot } from '../single-slot.js';

const isWhole = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;

/** Minutes, 1 to 1440; 0 means that nobody said. */
function readDuration(row: FeedRow): number | undefined {
  const value = row.value('duration');
  if (!isGiven(value) || value === 0) return;
  if (isWhole(value, 1, 1440)) return value;
  row.note('duration-invalid', 'duration');
  return;
}

/** Day of ISO 8601, where 1 is Monday and 7 is Sunday, counted from Sunday as 0. A 0, which Meeting Guide has for Sunday, is one here too. */
function readDay(row: FeedRow): number | undefined {
  const value = row.value('day');
  if (isWhole(value, 0, 7)) return value % 7;
  if (isGiven(value)) row.note('day-invalid', 'day');
  return;
}

/** The weekly start of a document, in a list that is empty when there is none to use. */
export const readSlots = (row: FeedRow): WeeklySlot[] =>
  readSingleSlot(row, { dayField: 'day', day: readDay(row), timeField: 'time', durationMin: readDuration(row) });
