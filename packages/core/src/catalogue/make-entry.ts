import type { Weekday } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS, zoneClock } from '../time/index.js';
import type { QueryPlan } from './query-plan.js';
import type { Entry } from './query.js';
import type { RowTest } from './row-test.js';
import { DAY_MIN } from './timetable.js';

type Clocked = Pick<Entry, 'slot' | 'start' | 'end' | 'displayZone' | 'displayDay' | 'displayMin' | 'dayOffset'>;

function clockFields(row: number, plan: QueryPlan, test: RowTest): Clocked {
  const { table, meetings } = plan.columns;
  const { occurrence, start: starts, now, timeZone } = plan.timetable;
  const o = occurrence[row]!;
  if (o < 0) return {};
  const slot = meetings[table.meeting[row]!]!.slots[table.slot[row]!]!;
  const start = starts[o]!;
  const minute = test.minuteOf(row, plan.isRemote);
  const visitor = zoneClock(timeZone);
  const dayOf = (instant: number): number => Math.floor((instant + visitor.offsetAt(instant)) / DAY_MS);
  const venueZone = table.kinds[o >> 1]!.timeZone;
  return {
    slot,
    start,
    end: start + table.durationMin[row]! * MINUTE_MS,
    ...(venueZone && { displayZone: test.isOnVisitorClock(row, plan.isRemote) ? timeZone : venueZone }),
    // A minute of the week divided by the minutes of a day is a weekday.
    displayDay: Math.floor(minute / DAY_MIN) as Weekday,
    displayMin: minute % DAY_MIN,
    dayOffset: dayOf(start) - dayOf(now),
  };
}

/** Makes the object for one row; only the rows of a page become objects. */
export function makeEntry(row: number, plan: QueryPlan, test: RowTest): Entry {
  const { table, meetings } = plan.columns;
  const m = table.meeting[row]!;
  const meeting = meetings[m]!;
  const distanceKm = plan.distances?.[m] ?? Infinity;
  const fields = clockFields(row, plan, test);
  return {
    key: meeting.slots.length > 1 ? `${meeting.id}:${table.slot[row]! + 1}` : meeting.id,
    meeting,
    state: test.stateOf(row),
    isEndAssumed: fields.slot !== undefined && fields.slot.durationMin === undefined,
    ...fields,
    ...(distanceKm < Infinity && { distanceKm }),
  };
}
