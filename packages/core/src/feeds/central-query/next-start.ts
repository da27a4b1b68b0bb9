import { DAY_MS, MINUTE_MS, weekdayOfDay } from '../../time/plain-date.js';
import { zoneClock } from '../../time/zone-clock.js';

/** A weekly start as Central Query's own documents have it. */
export interface DocumentStart {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly day: number;
  /** `HH:MM` in the meeting's own zone. */
  readonly time: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The weekly start that a next start in UTC stands for, in the meeting's own zone.
 *
 * The server takes today's date in that zone, puts the hour of the meeting on it, and adds whole days of 24 hours. When
 * clocks change in between, the instant is an hour beside the meeting. Who knows when the server answered can undo that:
 * the days are taken back until the date is that of the answer, and only then the clock is read. On the one day on which
 * clocks go back, a start just before midnight and one just after the next have the same instant; the first is taken.
 *
 * @param instant Of the next start, in milliseconds since the epoch.
 * @param answeredAt When the server answered; without it a start after a change of clocks is an hour off.
 * @see https://github.com/code4recovery/central-query/blob/main/docs/views/scheduled-meetings.json
 */
export function startOfNext(instant: number, timeZone: string, answeredAt?: number): DocumentStart {
  const clock = zoneClock(timeZone);
  const wallOf = (at: number): number => at + clock.offsetAt(at);
  const dateOf = (at: number): number => Math.floor(wallOf(at) / DAY_MS);
  let wall = wallOf(instant);
  for (let days = 0; answeredAt !== undefined && days <= 7; days++) {
    const base = instant - days * DAY_MS;
    if (dateOf(base) !== dateOf(answeredAt)) continue;
    wall = wallOf(base) + days * DAY_MS;
    break;
  }
  const day = Math.floor(wall / DAY_MS);
  const minutes = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
  return { day: weekdayOfDay(day) || 7, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
