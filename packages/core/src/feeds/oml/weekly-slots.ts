import type { WeeklySlot } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import { readSlots } from '../meeting-guide/weekly-slots.js';
import { readRenamed } from '../renamed-fields.js';

const FIELDS = { day: 'times', time: 'times', end_time: 'times' };

/** Day, time and end of one of a row's times, by the names of Meeting Guide: "Tuesday 08:15 PM", "Tuesday 8:15 PM - 9:15 PM". */
function partsOf(item: unknown): object {
  if (typeof item === 'string') {
    const [start = '', end] = item.split(/[–-]/).map((part) => part.trim());
    const [day = '', ...time] = start.split(/,?\s+/);
    return { day, time: time.join(' '), end_time: end };
  }
  // `as`: any object can be asked for a property, and a missing one is `undefined`.
  const { day, weekday = day, time, start = time, end_time: end } = Object(item) as Record<string, unknown>;
  // What says neither is no time, and is to be reported as one.
  return isGiven(weekday) || isGiven(start) ? { day: weekday, time: start, end_time: end } : { time: item };
}

function itemsOf(row: FeedRow): readonly unknown[] {
  const value = row.value('times');
  if (Array.isArray(value)) return value.filter(isGiven);
  // The ends of lines count here, and a time is a text or it is none.
  return typeof value === 'object' && value !== null ? [value] : row.text('times').split('\n').filter(isGiven);
}

/** Weekly starts of a row, each once, by day and time: any number of "Tuesday 08:15 PM", or objects of day and time. */
export function readTimes(row: FeedRow): WeeklySlot[] {
  const found = new Map<number, WeeklySlot>();
  for (const item of itemsOf(row)) {
    const slots = readRenamed(row, partsOf(item), FIELDS, readSlots);
    for (const slot of slots) if (!found.has(slot.day * 1440 + slot.startMin)) found.set(slot.day * 1440 + slot.startMin, slot);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, slot]) => slot);
}
