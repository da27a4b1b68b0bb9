import type { DatedSlot, Meeting, Pause, WeeklySlot } from '../model/meeting.js';

/** What a weekly format cannot say about a meeting. */
export interface BeyondWeekly {
  /** Slots of some weeks of the month, of a stretch of time, or of a meeting that pauses until further notice. */
  readonly slots: readonly WeeklySlot[];
  /** Slots that are written as weekly, and begin or end on a day that the format cannot say. */
  readonly bounded: readonly WeeklySlot[];
  readonly dates: readonly DatedSlot[];
  readonly pauses: readonly Pause[];
  /** The meeting has slots every week as well, which the format does say. */
  readonly isAlsoWeekly: boolean;
}

/** What of a meeting happens every week, and what does not. */
export interface WeeklyPart {
  /** Slots that are held every week, in order of the week, each once. */
  readonly weekly: readonly WeeklySlot[];
  /** Absent when the weekly slots say it all. */
  readonly beyond?: BeyondWeekly;
}

/** Without a fifth Tuesday the fourth is the last, so the first four and either of the two are all there is. */
const isEveryWeek = ({ weeks }: WeeklySlot): boolean =>
  !weeks || (([1, 2, 3, 4] as const).every((week) => weeks.includes(week)) && (weeks.includes(5) || weeks.includes(-1)));

const keyOf = ({ day, startMin, durationMin }: WeeklySlot): string => `${day} ${startMin} ${durationMin}`;

/**
 * Parts what is weekly from what is not. Where nobody says which day it is, a meeting that ends one day or pauses until
 * further notice is not weekly, for a closed door hurts more than a look at the notes; one that began one day is.
 * @param date The day for which the list is written, an ISO 8601 calendar date. What is over by then is left out.
 */
export function weeklyPart({ slots, dates = [], pauses = [] }: Meeting, date: string | undefined): WeeklyPart {
  const isOver = (day: string | undefined): boolean => date !== undefined && day !== undefined && day < date;
  const isComing = (day: string | undefined): boolean => date !== undefined && day !== undefined && day > date;
  const isPaused = pauses.some(({ from, until }) => !until && !isComing(from));
  const isWeekly = (slot: WeeklySlot): boolean =>
    !isPaused && isEveryWeek(slot) && !isComing(slot.from) && (slot.until === undefined || date !== undefined);

  const held = slots.filter(({ until }) => !isOver(until));
  const byKey = new Map(held.filter(isWeekly).map((slot) => [keyOf(slot), slot]));
  const weekly = [...byKey.values()].sort(
    (a, b) => a.day - b.day || a.startMin - b.startMin || (a.durationMin ?? 0) - (b.durationMin ?? 0),
  );
  const beyond: BeyondWeekly = {
    slots: held.filter((slot) => !isWeekly(slot)),
    bounded: weekly.filter(({ from, until }) => until !== undefined || (from !== undefined && date === undefined)),
    dates: dates.filter((each) => !isOver(each.date)),
    pauses: pauses.filter(({ until }) => !isOver(until)),
    isAlsoWeekly: weekly.length > 0,
  };
  const count = beyond.slots.length + beyond.bounded.length + beyond.dates.length + beyond.pauses.length;
  return count > 0 ? { weekly, beyond } : { weekly };
}
