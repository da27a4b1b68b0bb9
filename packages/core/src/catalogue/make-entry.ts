import type { Weekday } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS, zoneClock } from '../time/index.js';
import type { Entry } from './query.js';
import type { RowClock, RowFrame } from './row-clock.js';
import { DAY_MIN } from '../time/agenda-place.js';

type Clocked = Pick<Entry, 'slot' | 'start' | 'end' | 'displayZone' | 'displayDay' | 'displayMin' | 'dayOffset'>;

function clockFields(row: number, frame: RowFrame, clock: RowClock): Clocked {
  const { table, meetings } = frame;
  const { occurrence, start: starts, now, timeZone } = frame.timetable;
  const o = occurrence[row]!;
  if (o < 0) return {};
  const slot = meetings[table.meeting[row]!]!.slots[table.slot[row]!]!;
  const start = starts[o]!;
  const minute = clock.minuteOf(row, frame.isRemote);
  const visitor = zoneClock(timeZone);
  const dayOf = (instant: number): number => Math.floor((instant + visitor.offsetAt(instant)) / DAY_MS);
  const venueZone = table.kinds[o >> 1]!.timeZone;
  return {
    slot,
    start,
    end: start + table.durationMin[row]! * MINUTE_MS,
    ...(venueZone && { displayZone: clock.isOnVisitorClock(row, frame.isRemote) ? timeZone : venueZone }),
    // A minute of the week divided by the minutes of a day is a weekday.
    displayDay: Math.floor(minute / DAY_MIN) as Weekday,
    displayMin: minute % DAY_MIN,
    dayOffset: dayOf(start) - dayOf(now),
  };
}

/** Makes the object for one row; only the rows of a page become objects. */
export function makeEntry(row: number, frame: RowFrame, clock: RowClock): Entry {
  const { table, meetings } = frame;
  const m = table.meeting[row]!;
  const meeting = meetings[m]!;
  const distanceKm = frame.distances?.[m] ?? Infinity;
  const fields = clockFields(row, frame, clock);
  return {
    key: meeting.slots.length > 1 ? `${meeting.id}:${table.slot[row]! + 1}` : meeting.id,
    meeting,
    state: clock.stateOf(row),
    isEndAssumed: fields.slot !== undefined && fields.slot.durationMin === undefined,
    ...fields,
    ...(distanceKm < Infinity && { distanceKm }),
  };
}
