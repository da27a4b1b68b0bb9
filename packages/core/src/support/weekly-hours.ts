import { DAY_MS, MINUTE_MS, weekdayOfDay } from '../time/plain-date.js';
import { isTimeZone, zoneClock } from '../time/zone-clock.js';
import type { WeeklyHours } from './weekly-hours.schema.js';

/**
 * The instant from which somebody can be reached, in milliseconds since the epoch: `now` itself within their hours, else the next
 * start. Hours follow the clock on their wall, across changes of it: a time that is skipped moves on by the gap, one that comes twice
 * is the first. A zone that this engine does not know is read as UTC, for a wrong hour is better than no answer.
 * `undefined` when there are no windows.
 */
export function nextReachable({ timeZone, windows }: WeeklyHours, now: number): number | undefined {
  const clock = zoneClock(isTimeZone(timeZone) ? timeZone : 'UTC');
  const today = Math.floor((now + clock.offsetAt(now)) / DAY_MS);
  let next: number | undefined;
  // A window may have begun yesterday, or the day before where a zone has left a whole day out.
  for (let day = today - 2; day <= today + 8; day++) {
    for (const { day: weekday, startMin, endMin } of windows) {
      if (weekday !== weekdayOfDay(day)) continue;
      if (clock.instantAt(day * DAY_MS + endMin * MINUTE_MS) <= now) continue;
      const from = Math.max(now, clock.instantAt(day * DAY_MS + startMin * MINUTE_MS));
      next = Math.min(next ?? from, from);
    }
  }
  return next;
}
