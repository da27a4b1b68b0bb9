import type { WeeklySlot } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS, weekdayOfDay } from './plain-date.js';
import type { ZoneClock } from './zone-clock.js';

/** Length of a meeting whose feed gives no end, in minutes. @see https://github.com/code4recovery/spec (`end_time`) */
export const ASSUMED_DURATION_MIN = 60;

/** The weekday and minute of a slot. */
export type SlotStart = Pick<WeeklySlot, 'day' | 'startMin'>;

/** The instant at which a slot starts on a day number. */
export function startOnDay(slot: SlotStart, clock: ZoneClock, day: number): number {
  return clock.instantAt(day * DAY_MS + slot.startMin * MINUTE_MS);
}

/** The local day number on which a slot next starts, at or after `now`. */
export function nextDay(slot: SlotStart, clock: ZoneClock, now: number): number {
  const today = Math.floor((now + clock.offsetAt(now)) / DAY_MS);
  // From a week back: a gap over midnight can put yesterday's start after now.
  let day = today + ((slot.day - weekdayOfDay(today) + 7) % 7) - 7;
  while (startOnDay(slot, clock, day) < now) day += 7;
  return day;
}

/** The last start at or before `now` and the first one at or after it: the same when the slot starts now. Weekly, as if nothing were paused. */
export function startsAround(slot: SlotStart, clock: ZoneClock, now: number): readonly [last: number, next: number] {
  const day = nextDay(slot, clock, now);
  const next = startOnDay(slot, clock, day);
  return [next === now ? next : startOnDay(slot, clock, day - 7), next];
}
