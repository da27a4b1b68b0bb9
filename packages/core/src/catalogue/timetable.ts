import type { Weekday } from '../model/meeting.js';
import { MINUTE_MS } from '../time/plain-date.js';
import { minuteOfWeek, zoneClock } from '../time/zone-clock.js';
import { DAY_MIN, UNSCHEDULED_PLACE, placeOfBegun, placeOfComing } from '../time/agenda-place.js';
import type { HeldStarts } from '../time/occurrence.js';
import { startsAround } from '../time/weekly-start.js';
import type { ZoneClock } from '../time/zone-clock.js';
import { ATTENDANCES } from './entry-table.js';
import type { EntryTable, SlotKind } from './entry-table.js';
import { sortByRank } from './sort-by-rank.js';

/**
 * The rows of a catalogue in one minute, for a visitor in one zone.
 * Every slot kind has two occurrences: number `2 * kind` is the next one, `2 * kind + 1` the last one begun.
 */
export interface Timetable {
  /** The minute, in milliseconds since the epoch. */
  readonly now: number;
  /** The visitor's zone. */
  readonly timeZone: string;
  /** Rows: on now (latest start first), to come (by start), unscheduled, inactive and paused; then by name. */
  readonly order: Int32Array;
  /** Per row: its occurrence, or `UNSCHEDULED`, `PAUSED`, `OVER`. An odd one is in progress. */
  readonly occurrence: Int32Array;
  /** Per occurrence: milliseconds since the epoch. In the visitor's zone when the venue's is unknown. */
  readonly start: Float64Array;
  /** Per occurrence: minute of the week (from Sunday 00:00) by the venue's clock; as the feed says when the zone is unknown. */
  readonly venue: Int32Array;
  /** Per occurrence: minute of the week by the visitor's clock; as the feed says when the zone is unknown. */
  readonly visitor: Int32Array;
}

/** In `Timetable.occurrence`: a row that has no slot. */
export const UNSCHEDULED = -1;
/** In `Timetable.occurrence`: a slot that is not held until further notice. */
export const PAUSED = -2;
/** In `Timetable.occurrence`: a slot that will not be held again, which no answer lists. */
export const OVER = -3;

const INACTIVE = ATTENDANCES.indexOf('inactive');

const INACTIVE_PLACE = UNSCHEDULED_PLACE + 1;

/** Starts of a kind; a weekly one always has both. */
function startsOf(kind: SlotKind, clock: ZoneClock, now: number): HeldStarts {
  if (kind.starts) return kind.starts(clock, now);
  // Minutes of a kind without rules are always given.
  const minute = kind.minute!;
  const [last, next] = startsAround({ day: Math.floor(minute / DAY_MIN) as Weekday, startMin: minute % DAY_MIN }, clock, now);
  return { last, next };
}

/**
 * Works out every row's occurrence and the order of rows.
 * @param now Milliseconds since the epoch; only its whole minute matters, because meetings start on whole minutes.
 * @throws RangeError when `Intl` does not know the visitor's zone.
 */
export function drawUpTimetable(table: EntryTable, instant: number, timeZone: string): Timetable {
  const now = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const visitorClock = zoneClock(timeZone);
  const start = new Float64Array(table.kinds.length * 2);
  const venue = new Int32Array(start.length);
  const visitor = new Int32Array(start.length);
  const none = new Int8Array(table.kinds.length);
  table.kinds.forEach((kind, k) => {
    const clock = kind.timeZone ? zoneClock(kind.timeZone) : visitorClock;
    const { last, next } = startsOf(kind, clock, now);
    if (typeof next === 'string') none[k] = next === 'over' ? OVER : PAUSED;
    for (let o = 2 * k; o < 2 * k + 2; o++) {
      const instant = o & 1 ? last : next;
      start[o] = typeof instant === 'number' ? instant : Infinity;
      if (!Number.isFinite(start[o])) continue;
      const asGiven = kind.timeZone ? undefined : kind.minute;
      venue[o] = asGiven ?? minuteOfWeek(clock, start[o]!);
      visitor[o] = asGiven ?? minuteOfWeek(visitorClock, start[o]!);
    }
  });

  const occurrence = new Int32Array(table.size).fill(UNSCHEDULED);
  const places = new Uint32Array(table.size);
  for (let i = 0; i < table.size; i++) {
    const row = table.byName[i]!;
    const kind = table.kind[row]!;
    let place = UNSCHEDULED_PLACE;
    const isInactive = table.attendance[table.meeting[row]!] === INACTIVE;
    if (kind >= 0) {
      const begun = (now - start[2 * kind + 1]!) / MINUTE_MS;
      const isOn = begun < table.durationMin[row]! && !isInactive;
      const isPlaced = table.kinds[kind]!.timeZone !== undefined;
      const isHeld = isOn || none[kind] === 0;
      occurrence[row] = isHeld ? 2 * kind + (isOn ? 1 : 0) : none[kind]!;
      place = isOn ? placeOfBegun(begun, isPlaced) : isHeld ? placeOfComing((start[2 * kind]! - now) / MINUTE_MS) : INACTIVE_PLACE;
    }
    places[i] = isInactive ? INACTIVE_PLACE + place : place;
  }
  return { now, timeZone, order: sortByRank(table.byName, places), occurrence, start, venue, visitor };
}
