import type { Meeting, Weekday, WeeklySlot } from '../model/meeting.js';
import { DAY_MIN } from '../time/agenda-place.js';
import { DAY_MS, MINUTE_MS } from '../time/plain-date.js';
import { ASSUMED_DURATION_MIN } from '../time/weekly-start.js';
import { minuteOfWeek, zoneClock } from '../time/zone-clock.js';
import type { Entry, EntryState } from './query.js';

/** A start within this many minutes is `soon`, unless the context says otherwise. */
const SOON_MIN = 60;

/** `QueryContext.soonMin` in milliseconds. */
export const soonMsOf = (soonMin = SOON_MIN): number => soonMin * MINUTE_MS;

/** One row of a list, before it becomes an entry. */
export interface Row {
  readonly meeting: Meeting;
  /** Index in `meeting.slots`. */
  readonly number: number;
  /** Absent when unscheduled. */
  readonly slot: WeeklySlot | undefined;
  /** Start of the occurrence in progress, else of the next one, in milliseconds. */
  readonly start: number;
  readonly isOn: boolean;
  /** The venue's zone; `undefined` when it is not known here. */
  readonly venueZone: string | undefined;
}

/** The minute and the visitor that a list is made for. */
export interface RowFrame {
  /** Whole minute, in milliseconds since the epoch. */
  readonly now: number;
  /** The visitor's zone. */
  readonly timeZone: string;
  readonly soonMs: number;
  /** Only online sides are asked for, so that hybrid meetings are shown by the visitor's clock. */
  readonly isRemote: boolean;
}

/** Whether a meeting is shown by the visitor's clock: its online side is what counts. */
export const isOnVisitorClock = ({ attendance }: Meeting, isRemote: boolean): boolean =>
  attendance === 'online' || attendance === 'phone' || (isRemote && attendance === 'hybrid');

function stateOf({ meeting, slot, start, isOn, venueZone }: Row, { now, soonMs }: RowFrame): EntryState {
  if (meeting.attendance === 'inactive') return 'inactive';
  if (!slot) return 'unscheduled';
  if (venueZone === undefined) return 'unplaced';
  if (isOn) return 'now';
  return start - now <= soonMs ? 'soon' : 'later';
}

/** Makes the object for one row; only the rows of a page become objects. */
export function makeEntry(row: Row, frame: RowFrame): Entry {
  const { meeting, slot, start, venueZone } = row;
  const { now, timeZone, isRemote } = frame;
  const head = {
    key: meeting.slots.length > 1 ? `${meeting.id}:${row.number + 1}` : meeting.id,
    meeting,
    state: stateOf(row, frame),
    isEndAssumed: slot !== undefined && slot.durationMin === undefined,
  };
  if (!slot) return head;
  const visitor = zoneClock(timeZone);
  const dayOf = (instant: number): number => Math.floor((instant + visitor.offsetAt(instant)) / DAY_MS);
  const displayZone = venueZone && (isOnVisitorClock(meeting, isRemote) ? timeZone : venueZone);
  const minute = displayZone ? minuteOfWeek(zoneClock(displayZone), start) : slot.day * DAY_MIN + slot.startMin;
  return {
    ...head,
    slot,
    start,
    end: start + (slot.durationMin ?? ASSUMED_DURATION_MIN) * MINUTE_MS,
    ...(displayZone && { displayZone }),
    // A minute of the week divided by the minutes of a day is a weekday.
    displayDay: Math.floor(minute / DAY_MIN) as Weekday,
    displayMin: minute % DAY_MIN,
    dayOffset: dayOf(start) - dayOf(now),
  };
}
