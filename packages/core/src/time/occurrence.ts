import type { DatedSlot, Pause, WeeklySlot } from '../model/meeting.js';
import { firstHeldDay, isHeldOn } from './held-days.js';
import type { NoDay, SlotRule } from './held-days.js';
import { dayOfIsoDate } from './iso-date.js';
import { DAY_MS, MINUTE_MS } from './plain-date.js';
import { ASSUMED_DURATION_MIN, nextDay, startOnDay } from './weekly-start.js';
import { zoneClock } from './zone-clock.js';
import type { ZoneClock } from './zone-clock.js';

/** One meeting of a weekly slot. Instants are milliseconds since the epoch. */
export interface Occurrence {
  readonly start: number;
  /** Start plus elapsed minutes, so that a clock change during the meeting does not stretch it. */
  readonly end: number;
  /** True when the slot has no duration and 60 minutes were taken. */
  readonly isEndAssumed: boolean;
}

/** Starts around an instant, in milliseconds since the epoch. */
export interface HeldStarts {
  /** The start that may still be in progress; `-Infinity` when there is none. */
  readonly last: number;
  /** The first one at or after the instant, or why there is none. */
  readonly next: number | NoDay;
}

/** Starts of a slot around an instant, without the days on which it is not held. `last` is the weekly one before, if it was held. */
export function heldStarts(slot: SlotRule, pauses: readonly Pause[], clock: ZoneClock, now: number): HeldStarts {
  const day = nextDay(slot, clock, now);
  const begun = startOnDay(slot, clock, day) === now ? day : day - 7;
  const held = firstHeldDay(day, slot, pauses);
  return {
    last: isHeldOn(begun, slot, pauses) ? startOnDay(slot, clock, begun) : -Infinity,
    next: typeof held === 'number' ? startOnDay(slot, clock, held) : held,
  };
}

/** The instant of a dated slot; NaN when its date is none. */
export const startOfDate = ({ date, startMin }: DatedSlot, clock: ZoneClock): number => {
  const day = dayOfIsoDate(date);
  return Number.isNaN(day) ? NaN : clock.instantAt(day * DAY_MS + startMin * MINUTE_MS);
};

/** Starts of single dates around an instant. `last` is the latest one in progress, by its own length. */
export function datedStarts(dates: readonly DatedSlot[], clock: ZoneClock, now: number): HeldStarts {
  let last = -Infinity;
  let next = Infinity;
  for (const slot of dates) {
    const start = startOfDate(slot, clock);
    if (start >= now) next = Math.min(next, start);
    if (start <= now && now < start + (slot.durationMin ?? ASSUMED_DURATION_MIN) * MINUTE_MS) last = Math.max(last, start);
  }
  return { last, next: next === Infinity ? 'over' : next };
}

/**
 * First instant at or after `now` whose wall time in the zone is the slot's day and minute, on a day on which it is held;
 * `Infinity` when there is none, or the pause it is in has no known end.
 * Skipped wall times move forward by the gap; repeated ones count once, the first time.
 * @param pauses Days on which the slot is not held.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * nextStart({ day: 1, startMin: 1200 }, 'America/New_York', Date.parse('2026-01-12T12:00Z')); // 2026-01-13T01:00Z
 */
export function nextStart(slot: SlotRule, timeZone: string, now: number, pauses: readonly Pause[] = []): number {
  const { next } = heldStarts(slot, pauses, zoneClock(timeZone), now);
  return typeof next === 'number' ? next : Infinity;
}

/**
 * The occurrence in progress at `now`, also one that began yesterday; else the next one; `undefined` when there is none.
 * One that ends at `now` is over.
 * @param pauses Days on which the slot is not held.
 * @throws RangeError when `Intl` does not know the zone.
 */
export function occurrenceAt(slot: WeeklySlot, timeZone: string, now: number, pauses: readonly Pause[] = []): Occurrence | undefined {
  const length = (slot.durationMin ?? ASSUMED_DURATION_MIN) * MINUTE_MS;
  const { last, next } = heldStarts(slot, pauses, zoneClock(timeZone), now);
  const start = last + length > now ? last : next;
  return typeof start === 'number' ? { start, end: start + length, isEndAssumed: slot.durationMin === undefined } : undefined;
}
