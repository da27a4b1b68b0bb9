import type { DatedSlot, Pause, WeeklySlot } from '../model/meeting.js';
import { firstHeldDay, isInWeeks } from '../time/held-days.js';
import { dayOfIsoDate } from '../time/iso-date.js';
import { DAY_MS, MINUTE_MS, weekdayOfDay } from '../time/plain-date.js';
import type { ZoneClock } from '../time/zone-clock.js';
import { localDateTime, weekdayName } from './date-time.js';

/** When one event is: its first day, and the content lines that repeat it. */
export interface Recurrence {
  /** Day number of the first occurrence. */
  readonly day: number;
  /** `RRULE` and `EXDATE` lines. */
  readonly lines: readonly string[];
}

/** Days left out of a rule one by one. A pause with more of them ends the rule. */
const MOST_EXCEPTIONS = 120;

/** Days of a pause on which the slot would be held, from `first` on. */
function pausedDays(slot: WeeklySlot, first: number, { from, until = '' }: Pause): number[] {
  const days: number[] = [];
  const start = Math.max(first, dayOfIsoDate(from));
  const end = dayOfIsoDate(until);
  for (let day = start + ((slot.day - weekdayOfDay(start) + 7) % 7); day <= end && days.length <= MOST_EXCEPTIONS; day += 7) {
    if (isInWeeks(day, slot.weeks)) days.push(day);
  }
  return days;
}

/**
 * The rule of a slot from a day of its weekday on; `undefined` when it is not held again.
 * A pause without a known end ends the rule the day before it: nobody should wait at a door because a file said so.
 * @param clock The venue's; absent for floating time.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
export function slotRecurrence(
  slot: WeeklySlot,
  pauses: readonly Pause[],
  { from, clock }: { readonly from: number; readonly clock: ZoneClock | undefined },
): Recurrence | undefined {
  const day = firstHeldDay(from, slot, pauses);
  if (typeof day === 'string') return undefined;
  const name = weekdayName(slot.day);
  const zone = clock ? `;TZID=${clock.timeZone}` : '';
  const wallOf = (at: number): number => at * DAY_MS + slot.startMin * MINUTE_MS;
  let end = slot.until === undefined ? Infinity : dayOfIsoDate(slot.until);
  const exceptions: number[] = [];
  for (const pause of pauses) {
    const days = pausedDays(slot, day, pause);
    const start = dayOfIsoDate(pause.from);
    if ((pause.until === undefined || days.length > MOST_EXCEPTIONS) && start > day) end = Math.min(end, start - 1);
    else exceptions.push(...days);
  }
  const weeks = slot.weeks;
  const rule = weeks ? `FREQ=MONTHLY;BYDAY=${weeks.map((week) => `${week}${name}`).join(',')}` : `FREQ=WEEKLY;BYDAY=${name}`;
  // With a time zone the end is written in UTC (section 3.3.10); a start on the last day is still in.
  const until = end < Infinity ? `;UNTIL=${clock ? `${localDateTime(clock.instantAt(wallOf(end)))}Z` : localDateTime(wallOf(end))}` : '';
  const dates = [...new Set(exceptions)].filter((at) => at <= end).sort((a, b) => a - b);
  return { day, lines: [`RRULE:${rule}${until}`, ...dates.map((at) => `EXDATE${zone}:${localDateTime(wallOf(at))}`)] };
}

/** The single date as an event without a rule; `undefined` when it is before a day, or no date. */
export function dateRecurrence({ date }: DatedSlot, from: number): Recurrence | undefined {
  const day = dayOfIsoDate(date);
  return day >= from ? { day, lines: [] } : undefined;
}
