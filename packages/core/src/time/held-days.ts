import type { MonthWeek, Pause, WeeklySlot } from '../model/meeting.js';
import { dayOfIsoDate } from './iso-date.js';
import { dateOfDay } from './plain-date.js';

/** When a slot is held: everything but its length. */
export type SlotRule = Omit<WeeklySlot, 'durationMin'>;

/** Why a slot has no further day: it is over, or held back by a pause whose end is not known or too far away. */
export type NoDay = 'over' | 'paused';

/** A slot may skip weeks (a fifth Friday: up to 13). In so many of them without a pause it is surely held once. */
const MOST_WEEKS = 60;

/** From 1: which of its weekday in the month a day is. */
const ordinalOf = (dayOfMonth: number): MonthWeek => Math.ceil(dayOfMonth / 7) as MonthWeek;

/**
 * Whether a day is in one of the weeks of a month.
 * @param day Day number.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 (`BYDAY` with a number)
 */
export function isInWeeks(day: number, weeks: readonly MonthWeek[] | undefined): boolean {
  if (!weeks) return true;
  const date = dateOfDay(day);
  return weeks.includes(ordinalOf(date.day)) || (weeks.includes(-1) && dateOfDay(day + 7).month !== date.month);
}

/** The pause that a day is in. */
const pauseOn = (day: number, pauses: readonly Pause[]): Pause | undefined =>
  pauses.find(({ from, until }) => dayOfIsoDate(from) <= day && (until === undefined || dayOfIsoDate(until) >= day));

/** Whether a slot is held on a day of its weekday: in its weeks and between its ends, and not in a pause. */
export function isHeldOn(day: number, slot: SlotRule, pauses: readonly Pause[]): boolean {
  return (
    isInWeeks(day, slot.weeks) &&
    !(slot.from !== undefined && day < dayOfIsoDate(slot.from)) &&
    !(slot.until !== undefined && day > dayOfIsoDate(slot.until)) &&
    !pauseOn(day, pauses)
  );
}

/** The first day of a slot's weekday that is not before another day. */
const onWeekdayFrom = (day: number, from: number): number => (from > day ? day + Math.ceil((from - day) / 7) * 7 : day);

/**
 * The first day on which a slot is held, from a day of its weekday on.
 * @param start Day number of the slot's weekday.
 */
export function firstHeldDay(start: number, slot: SlotRule, pauses: readonly Pause[]): number | NoDay {
  let day = slot.from === undefined ? start : onWeekdayFrom(start, dayOfIsoDate(slot.from));
  for (let week = 0; week < MOST_WEEKS; week++, day += 7) {
    if (slot.until !== undefined && day > dayOfIsoDate(slot.until)) return 'over';
    const pause = pauseOn(day, pauses);
    if (pause && pause.until === undefined) return 'paused';
    if (pause) {
      // Straight to its end, which may be years away; weeks of a pause do not count.
      day = onWeekdayFrom(day, dayOfIsoDate(pause.until!) + 1) - 7;
      week = -1;
    } else if (isInWeeks(day, slot.weeks)) return day;
  }
  return 'paused';
}
