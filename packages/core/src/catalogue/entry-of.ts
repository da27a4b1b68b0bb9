import { makeEntry } from './make-entry.js';
import type { QueryPlan } from './query-plan.js';
import type { Entry } from './query.js';

/** The entry for a row of a catalogue under a plan. */
export function entryOf(row: number, plan: QueryPlan): Entry {
  const { table, meetings } = plan.columns;
  const { occurrence, start, now, timeZone } = plan.timetable;
  const m = table.meeting[row]!;
  const o = occurrence[row]!;
  const entry = makeEntry(
    { meeting: meetings[m]!, slot: table.slot[row]!, start: start[o] ?? 0, isOn: (o & 1) === 1, venueZone: table.kinds[o >> 1]?.timeZone },
    { now, timeZone, soonMs: plan.soonMs, isRemote: plan.isRemote },
  );
  const distanceKm = plan.distances?.[m] ?? Infinity;
  return distanceKm < Infinity ? { ...entry, distanceKm } : entry;
}
