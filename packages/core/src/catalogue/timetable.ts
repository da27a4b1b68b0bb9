import { MINUTE_MS, minuteOfWeek, zoneClock } from '../time/index.js';
import { DAY_MIN, UNSCHEDULED_PLACE, placeOfBegun, placeOfComing } from '../time/agenda-place.js';
import { startsAround } from '../time/occurrence.js';
import { ATTENDANCES } from './entry-table.js';
import type { EntryTable } from './entry-table.js';
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
  /** Rows: on now (latest start first), to come (by start), unscheduled, inactive; then by name. */
  readonly order: Int32Array;
  /** Per row: its occurrence, -1 when unscheduled. An odd one is in progress. */
  readonly occurrence: Int32Array;
  /** Per occurrence: milliseconds since the epoch. In the visitor's zone when the venue's is unknown. */
  readonly start: Float64Array;
  /** Per occurrence: minute of the week (from Sunday 00:00) by the venue's clock; as the feed says when the zone is unknown. */
  readonly venue: Int32Array;
  /** Per occurrence: minute of the week by the visitor's clock; as the feed says when the zone is unknown. */
  readonly visitor: Int32Array;
}

const INACTIVE = ATTENDANCES.indexOf('inactive');

const INACTIVE_PLACE = UNSCHEDULED_PLACE + 1;

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
  table.kinds.forEach((kind, k) => {
    const clock = kind.timeZone ? zoneClock(kind.timeZone) : visitorClock;
    const [last, next] = startsAround(kind, clock, now);
    for (let o = 2 * k; o < 2 * k + 2; o++) {
      const instant = o & 1 ? last : next;
      const asGiven = kind.day * DAY_MIN + kind.startMin;
      start[o] = instant;
      venue[o] = kind.timeZone ? minuteOfWeek(clock, instant) : asGiven;
      visitor[o] = kind.timeZone ? minuteOfWeek(visitorClock, instant) : asGiven;
    }
  });

  const occurrence = new Int32Array(table.size).fill(-1);
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
      occurrence[row] = 2 * kind + (isOn ? 1 : 0);
      place = isOn ? placeOfBegun(begun, isPlaced) : placeOfComing((start[2 * kind]! - now) / MINUTE_MS);
    }
    places[i] = isInactive ? INACTIVE_PLACE + place : place;
  }
  return { now, timeZone, order: sortByRank(table.byName, places), occurrence, start, venue, visitor };
}
