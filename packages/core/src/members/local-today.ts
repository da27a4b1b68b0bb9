import { isoDateOfDay } from '../time/iso-date.js';
import { DAY_MS } from '../time/plain-date.js';
import { isTimeZone, zoneClock } from '../time/zone-clock.js';

/**
 * The calendar date in a member's zone, or in UTC where the zone is not known: it may be newer than this engine.
 * It is asked for each consent of each member that is shown, hence the clock that is opened once.
 */
export function localToday(now: number, timeZone: string): string {
  const offset = isTimeZone(timeZone) ? zoneClock(timeZone).offsetAt(now) : 0;
  return isoDateOfDay(Math.floor((now + offset) / DAY_MS));
}
