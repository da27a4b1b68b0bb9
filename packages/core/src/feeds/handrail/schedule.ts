import type { DatedSlot, MonthWeek, Pause, Weekday, WeeklySlot } from '../../model/meeting.js';
import { dayOfIsoDate } from '../../time/iso-date.js';
import type { FeedRow } from '../feed-row.js';
import type { FindingCode } from '../finding-code.js';
import type { Writable } from '../writable.js';
import { sortedDates, sortedPauses } from '../day-schedule.js';
import { readParts } from './part-of.js';

const DAY_MIN = 1440;
const WEEKS: readonly MonthWeek[] = [1, 2, 3, 4, 5, -1];

/** A whole number in a field and a range; what is there and is none is reported. */
function whole(row: FeedRow, field: string, [least, most]: readonly [number, number], fault: FindingCode): number | undefined {
  const value = row.value(field);
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  if (value !== undefined) row.note(fault, field);
  return undefined;
}

function date(row: FeedRow, field: string): string | undefined {
  const text = row.value(field);
  if (typeof text === 'string' && !Number.isNaN(dayOfIsoDate(text))) return text;
  if (text !== undefined) row.note('date-invalid', field);
  return undefined;
}

/** Start and length, which slots and dates have in common; `undefined` without a start that can be used. */
function times(row: FeedRow): { readonly startMin: number; readonly durationMin?: number } | undefined {
  const startMin = whole(row, 'startMin', [0, DAY_MIN - 1], 'time-invalid');
  const durationMin = whole(row, 'durationMin', [1, DAY_MIN], 'duration-invalid');
  if (startMin !== undefined) return durationMin === undefined ? { startMin } : { startMin, durationMin };
  if (row.value('startMin') === undefined) row.note('time-missing', 'startMin');
  return undefined;
}

/** Weeks of the month in order; `undefined` for every week. `null` when none of what is there can be used. */
function weeksOf(row: FeedRow): readonly MonthWeek[] | undefined | null {
  const value = row.value('weeks');
  if (value === undefined) return undefined;
  const weeks = Array.isArray(value) ? WEEKS.filter((week) => value.includes(week)) : [];
  if (!Array.isArray(value) || weeks.length < new Set(value).size) row.note('date-invalid', 'weeks');
  return weeks.length > 0 ? weeks : null;
}

function slotOf(row: FeedRow): WeeklySlot | undefined {
  const day = whole(row, 'day', [0, 6], 'day-invalid');
  const at = times(row);
  const weeks = weeksOf(row);
  if (day === undefined && row.value('day') === undefined) row.note('day-missing', 'day');
  // A rule that cannot be read is not held every week instead.
  if (day === undefined || !at || weeks === null) return undefined;
  // `as`: a whole number from 0 to 6.
  const slot: Writable<WeeklySlot> = { day: day as Weekday, ...at };
  if (weeks) slot.weeks = weeks;
  const [from, until] = [date(row, 'from'), date(row, 'until')];
  if (from !== undefined) slot.from = from;
  if (until !== undefined) slot.until = until;
  return slot;
}

/** Weekly slots in the order in which they stand, which is part of what links to them say. */
export const readSlots = (row: FeedRow): WeeklySlot[] => readParts(row, 'slots', slotOf);

/** Single dates, in order. */
export function readDates(row: FeedRow): DatedSlot[] {
  const found = readParts(row, 'dates', (part): DatedSlot | undefined => {
    const [day, at] = [date(part, 'date'), times(part)];
    return day !== undefined && at ? { date: day, ...at } : undefined;
  });
  return sortedDates(found);
}

/** Pauses, in order. One whose end cannot be read has no known end: nobody is sent to a locked door. */
export function readPauses(row: FeedRow): Pause[] {
  const found = readParts(row, 'pauses', (part): Pause | undefined => {
    const [from, until] = [date(part, 'from'), date(part, 'until')];
    if (from === undefined) return undefined;
    return until === undefined ? { from } : { from, until };
  });
  return sortedPauses(found);
}
