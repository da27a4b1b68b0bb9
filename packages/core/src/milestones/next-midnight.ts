import { todayIn } from '../time/today-in.js';

const LONGEST_WAIT_S = 2 * 86_400;

/**
 * The instant (milliseconds since the epoch, whole seconds) at which the calendar date in a zone changes next: when a counter must
 * look again. Days have 23 to 25 hours, some have no midnight and some dates were left out, so ask anew each time. A counter should
 * also look when its page is shown again: timers sleep with the device, and people travel.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * setTimeout(showToday, nextMidnight(now, 'America/New_York') - now);
 */
export function nextMidnight(now: number, timeZone: string): number {
  const today = todayIn(now, timeZone);
  let before = Math.floor(now / 1000);
  let after = before + LONGEST_WAIT_S;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (todayIn(middle * 1000, timeZone) === today) before = middle;
    else after = middle;
  }
  return after * 1000;
}
