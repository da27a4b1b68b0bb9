import type { WeeklySlot } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS, weekdayOfDay } from './plain-date.js';
import { zoneClock } from './zone-clock.js';
import type { ZoneClock } from './zone-clock.js';

/** Length of a meeting whose feed gives no end, in minutes. @see https://github.com/code4recovery/spec (`end_time`) */
export const ASSUMED_DURATION_MIN = 60;

/** One meeting of a weekly slot. Instants are milliseconds since the epoch. */
export interface Occurrence {
  readonly start: number;
  /** Start plus elapsed minutes, so that a clock change during the meeting does not stretch it. */
  readonly end: number;
  /** True when the slot has no duration and 60 minutes were taken. */
  readonly isEndAssumed: boolean;
}

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

/**
 * First instant at or after `now` whose wall time in the zone is the slot's day and minute.
 * Skipped wall times move forward by the gap; repeated ones count once, the first time.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * nextStart({ day: 1, startMin: 1200 }, 'America/New_York', Date.parse('2026-01-12T12:00Z')); // 2026-01-13T01:00Z
 */
export function nextStart(slot: SlotStart, timeZone: string, now: number): number {
  const clock = zoneClock(timeZone);
  return startOnDay(slot, clock, nextDay(slot, clock, now));
}

/** The last start at or before `now` and the first one at or after it: the same when the slot starts now. */
export function startsAround(slot: SlotStart, clock: ZoneClock, now: number): readonly [last: number, next: number] {
  const day = nextDay(slot, clock, now);
  const next = startOnDay(slot, clock, day);
  return [next === now ? next : startOnDay(slot, clock, day - 7), next];
}

/**
 * The occurrence in progress at `now`, also one that began yesterday; else the next one.
 * One that ends at `now` is over.
 * @throws RangeError when `Intl` does not know the zone.
 */
export function occurrenceAt(slot: WeeklySlot, timeZone: string, now: number): Occurrence {
  const length = (slot.durationMin ?? ASSUMED_DURATION_MIN) * MINUTE_MS;
  const [last, next] = startsAround(slot, zoneClock(timeZone), now);
  const start = last + length > now ? last : next;
  return { start, end: start + length, isEndAssumed: slot.durationMin === undefined };
}
