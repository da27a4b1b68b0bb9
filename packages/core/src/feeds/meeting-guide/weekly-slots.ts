import type { Weekday, WeeklySlot } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import { readWeekdays } from './weekdays.js';

/** Longest meeting over midnight that is believed; of 37 in real feeds the 31 right ones last at most 3 hours. */
const LONGEST_OVER_MIDNIGHT_MIN = 240;
const DAY_MIN = 1440;

function readTime(row: FeedRow, field: string, fault: 'time-invalid' | 'end-invalid'): number | undefined {
  const value = row.value(field);
  if (!isGiven(value)) return;
  // 700 is 7:00 that lost its colon; below 100 hours and minutes cannot be told apart.
  const isClockNumber = Number.isInteger(value) && Number(value) > 99;
  const minutes = typeof value === 'string' || isClockNumber ? row.read.time(String(value).trim()) : undefined;
  if (minutes === undefined) row.note(fault, field);
  else if (isClockNumber) row.note('time-number', field);
  return minutes;
}

function readDuration(row: FeedRow, startMin: number): number | undefined {
  const endMin = readTime(row, 'end_time', 'end-invalid');
  if (endMin === undefined) return;
  const durationMin = endMin - startMin;
  if (durationMin > 0) return durationMin;
  if (durationMin < 0 && durationMin + DAY_MIN <= LONGEST_OVER_MIDNIGHT_MIN) return durationMin + DAY_MIN;
  row.note(durationMin ? 'end-before-start' : 'end-equals-start', 'end_time');
  return;
}

/** Weekly starts of a row, by day; none when it is by appointment or its day or time cannot be used. */
export function readSlots(row: FeedRow): WeeklySlot[] {
  const days = readWeekdays(row);
  const minutes = readTime(row, 'time', 'time-invalid');
  const isTimed = row.has('time');
  if (isTimed && !row.has('day')) row.note('day-missing', 'day');
  if (days.length > 0 && !isTimed) row.note('time-missing', 'time');
  if (minutes === undefined) return [];
  // 24:00 is the start of the next day.
  const startMin = minutes % DAY_MIN;
  const shift = minutes === startMin ? 0 : 1;
  const durationMin = readDuration(row, startMin);
  const slots = days.map((weekday) => {
    // `as`: a weekday modulo 7 is a weekday.
    const day = ((weekday + shift) % 7) as Weekday;
    return durationMin ? { day, startMin, durationMin } : { day, startMin };
  });
  return slots.sort((a, b) => a.day - b.day);
}
