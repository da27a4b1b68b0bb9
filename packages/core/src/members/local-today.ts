import { todayIn } from '../time/today-in.js';

/** The calendar date in a member's zone, or in UTC where the zone is not known: it may be newer than this engine. */
export function localToday(now: number, timeZone: string): string {
  try {
    return todayIn(now, timeZone);
  } catch {
    return todayIn(now, 'UTC');
  }
}
