import type { WeeklySlot } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import { readSingleSlot } from '../single-slot.js';

const DAY_MIN = 1440;

/** Minutes of "01:30:00", 1 to 1440. "00:00:00" means that nobody said; "24:00:00" is real: rooms that are open round the clock. */
function readDuration(row: FeedRow): number | undefined {
  if (!row.has('duration_time')) return;
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(row.line('duration_time')) ?? [];
  const durationMin = Number(hours) * 60 + Number(minutes);
  if (!(durationMin <= DAY_MIN)) row.note('duration-invalid', 'duration_time');
  return durationMin > 0 && durationMin <= DAY_MIN ? durationMin : undefined;
}

/** Day from 0 of `weekday_tinyint`, where 1 is Sunday and 7 is Saturday; `undefined` when it is none. */
function readDay(row: FeedRow): number | undefined {
  const value = row.value('weekday_tinyint');
  const text = typeof value === 'number' ? String(value) : row.line('weekday_tinyint');
  if (/^[1-7]$/.test(text)) return Number(text) - 1;
  if (isGiven(value)) row.note('day-invalid', 'weekday_tinyint');
  return;
}

/** The weekly start of a row, in a list that is empty when there is none to use. */
export const readSlots = (row: FeedRow): WeeklySlot[] =>
  readSingleSlot(row, { dayField: 'weekday_tinyint', day: readDay(row), timeField: 'start_time', durationMin: readDuration(row) });
