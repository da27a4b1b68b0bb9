import type { Weekday, WeeklySlot } from '../model/meeting.js';
import { parseClockTime } from '../normalise/clock-time.js';
import type { FeedRow } from './feed-row.js';

const DAY_MIN = 1440;

/** Where a format keeps the one weekly start of a row, and what it has made of day and duration. */
export interface SingleSlot {
  readonly dayField: string;
  /** 0 is Sunday; `undefined` when the day is missing or was reported. */
  readonly day: number | undefined;
  readonly timeField: string;
  /** 1 to 1440. */
  readonly durationMin: number | undefined;
}

/** The weekly start of a row that has one at most, in a list; none when its day or time is not there or cannot be used. */
export function readSingleSlot(row: FeedRow, { dayField, day, timeField, durationMin }: SingleSlot): WeeklySlot[] {
  const text = row.line(timeField);
  const minutes = text ? parseClockTime(text) : undefined;
  if (text && minutes === undefined) row.note('time-invalid', timeField);
  if (text && !row.has(dayField)) row.note('day-missing', dayField);
  if (!text && day !== undefined) row.note('time-missing', timeField);
  if (day === undefined || minutes === undefined) return [];
  // 24:00 is the start of the next day. `as`: a weekday modulo 7 is a weekday.
  const slot = { day: ((day + Math.floor(minutes / DAY_MIN)) % 7) as Weekday, startMin: minutes % DAY_MIN };
  return [durationMin ? { ...slot, durationMin } : slot];
}
