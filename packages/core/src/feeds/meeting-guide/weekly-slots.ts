import type { Weekday, WeeklySlot } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { parseClockTime } from './clock-time.js';
import { readWeekdays } from './weekdays.js';

/** Longest meeting over midnight that is believed; of 37 in real feeds the 31 right ones last at most 3 hours. */
const LONGEST_OVER_MIDNIGHT_MIN = 240;
const DAY_MIN = 1440;

function readTime(row: FeedRow, field: string, fault: 'time-invalid' | 'end-invalid'): number | undefined {
  let value = row.value(field);
  if (typeof value === 'number') {
    // 700 is 7:00 that lost its colon; below 100 hours and minutes cannot be told apart.
    value = Number.isInteger(value) && value >= 100 ? String(value) : '-';
    if (value !== '-') row.note('time-number', field);
  }
  if (value == null) return;
  const text = typeof value === 'string' ? value.trim() : '-';
  if (!text) return;
  const minutes = parseClockTime(text.replace(/\s+/g, ' '));
  if (minutes === undefined) row.note(fault, field);
  return minutes;
}

function readDuration(row: FeedRow, startMin: number): number | undefined {
  const endMin = readTime(row, 'end_time', 'end-invalid');
  if (endMin === undefined) return;
  const durationMin = endMin - startMin;
  if (durationMin > 0) return durationMin;
  if (durationMin === 0) row.note('end-equals-start', 'end_time');
  else if (durationMin + DAY_MIN <= LONGEST_OVER_MIDNIGHT_MIN) return durationMin + DAY_MIN;
  else row.note('end-before-start', 'end_time');
  return;
}

const isGiven = (value: unknown): boolean => value != null && !(typeof value === 'string' && !value.trim());

/** Weekly starts of a row, by day; none when it is by appointment or its day or time cannot be used. */
export function readSlots(row: FeedRow): WeeklySlot[] {
  const days = readWeekdays(row);
  const minutes = readTime(row, 'time', 'time-invalid');
  const day = row.value('day');
  if (days.length === 0 && isGiven(row.value('time')) && (!isGiven(day) || (Array.isArray(day) && day.length === 0))) row.note('day-missing', 'day');
  if (days.length > 0 && !isGiven(row.value('time'))) row.note('time-missing', 'time');
  if (days.length === 0 || minutes === undefined) return [];
  const startMin = minutes % DAY_MIN;
  const durationMin = readDuration(row, startMin);
  const shift = minutes === DAY_MIN ? 1 : 0;
  // `as`: a weekday modulo 7 is a weekday.
  return days
    .map((weekday) => ((weekday + shift) % 7) as Weekday)
    .sort()
    .map((weekday) => (durationMin === undefined ? { day: weekday, startMin } : { day: weekday, startMin, durationMin }));
}
