import type { DatedSlot, Meeting, WeeklySlot } from '../model/meeting.js';
import { dayOfIsoDate } from '../time/iso-date.js';
import { MINUTE_MS, weekdayOfDay } from '../time/plain-date.js';
import { zoneClock } from '../time/zone-clock.js';
import { startOfDate } from '../time/occurrence.js';
import { makeEntry } from './make-entry.js';
import type { QueryPlan } from './query-plan.js';
import type { Entry } from './query.js';
import { UNSCHEDULED } from './timetable.js';

/** The single date that starts at an instant, as a slot of its weekday; its length is its own. */
function slotOnDate(
  { dates = [] }: Meeting,
  start: number,
  zone: string,
): { readonly slot: WeeklySlot; readonly date: string } | undefined {
  const found = dates.find((each: DatedSlot) => Math.abs(startOfDate(each, zoneClock(zone)) - start) < MINUTE_MS);
  if (!found) return undefined;
  const { date, ...times } = found;
  return { slot: { day: weekdayOfDay(dayOfIsoDate(date)), ...times }, date };
}

/** The entry for a row of a catalogue under a plan. */
export function entryOf(row: number, plan: QueryPlan): Entry {
  const { table, meetings } = plan.columns;
  const { occurrence, start, now, timeZone } = plan.timetable;
  const m = table.meeting[row]!;
  const meeting = meetings[m]!;
  const o = occurrence[row]!;
  const venueZone = table.kinds[table.kind[row]!]?.timeZone;
  const number = table.slot[row]!;
  const ofDate = o >= 0 && !meeting.slots[number] ? slotOnDate(meeting, start[o]!, venueZone ?? timeZone) : undefined;
  const slot = ofDate?.slot ?? meeting.slots[number];
  const entry = makeEntry(
    { meeting, number, slot: o >= 0 ? slot : undefined, start: start[o] ?? 0, isOn: (o & 1) === 1, venueZone },
    { now, timeZone, soonMs: plan.soonMs, isRemote: plan.isRemote },
  );
  const distanceKm = plan.distances?.[m] ?? Infinity;
  return {
    ...entry,
    ...(o < UNSCHEDULED && { state: 'inactive', ...(slot && { slot }) }),
    ...(ofDate && { date: ofDate.date }),
    ...(number > 0 && number === meeting.slots.length && { key: `${meeting.id}:dates` }),
    ...(distanceKm < Infinity && { distanceKm }),
  };
}
