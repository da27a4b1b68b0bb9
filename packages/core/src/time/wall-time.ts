import type { Weekday } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS, dateOfDay, weekdayOfDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { zoneClock } from './zone-clock.js';

/** What a calendar and a clock on the wall show. */
export interface WallTime extends PlainDate {
  readonly weekday: Weekday;
  /** Whole minutes after midnight, 0 to 1439. */
  readonly minutes: number;
}

/**
 * Date and clock time of an instant (milliseconds since the epoch) in an IANA zone.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * wallTime(0, 'Asia/Tokyo'); // { year: 1970, month: 1, day: 1, weekday: 4, minutes: 540 }
 */
export function wallTime(instant: number, timeZone: string): WallTime {
  const wall = instant + zoneClock(timeZone).offsetAt(instant);
  const day = Math.floor(wall / DAY_MS);
  return { ...dateOfDay(day), weekday: weekdayOfDay(day), minutes: Math.floor((wall - day * DAY_MS) / MINUTE_MS) };
}
