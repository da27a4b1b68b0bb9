import { zoneName } from '../../normalise/zone-name.js';
import { ASSUMED_DURATION_MIN } from '../../time/weekly-start.js';
import { boundedCache } from '../../time/bounded-cache.js';
import { isTimeZone, minuteOfWeek, zoneClock } from '../../time/zone-clock.js';
import { DAY_MIN, placeOfBegun, placeOfComing } from '../../time/agenda-place.js';
import { FeedRow } from '../feed-row.js';
import type { FeedOptions } from '../feed-reading.js';
import { readOnce } from '../read-once.js';
import { rowsOf } from './envelope.js';
import { readSlots } from './weekly-slots.js';
import { zoneReader } from './zone-reader.js';

/** When and for whom the soonest rows are wanted. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The visitor's IANA time zone, in which rows without a zone are placed. */
  readonly timeZone: string;
}

const WEEK_MIN = 7 * DAY_MIN;

/**
 * The rows of a feed that are on now or start next, in feed order: at least `count` and all that start in the same
 * minute as the last of them, but no more than eleven times as many. Only days, times and zones are looked at, so that a
 * page can read and show these rows before it has read the others. Empty when the input is no feed. A change of clocks
 * between now and a start is not looked at: choose more rows than are shown, and let the time of each be worked out.
 * @param input Parsed JSON of any kind.
 * @example
 * const { meetings } = readMeetingGuide(soonestRows(json, options, { now, timeZone }, 50), options);
 */
export function soonestRows(input: unknown, options: FeedOptions, moment: Moment, count: number): unknown[] {
  const rows = rowsOf(input) ?? [];
  const readZone = zoneReader(options.timeZone ? zoneName(options.timeZone.trim())?.name : undefined);
  const nowIn = boundedCache(600, (zone: string) => minuteOfWeek(zoneClock(isTimeZone(zone) ? zone : moment.timeZone), moment.now));

  const placeOf = readOnce((row) => {
    const { timeZone } = readZone(row);
    const minute = nowIn(timeZone ?? moment.timeZone);
    let place = Infinity;
    for (const { day, startMin, durationMin = ASSUMED_DURATION_MIN } of readSlots(row)) {
      const coming = (day * DAY_MIN + startMin - minute + WEEK_MIN) % WEEK_MIN;
      const begun = (WEEK_MIN - coming) % WEEK_MIN;
      place = Math.min(place, begun < durationMin ? placeOfBegun(begun, timeZone !== undefined) : placeOfComing(coming));
    }
    return place;
  });

  const places = Float64Array.from(rows, (fields) => {
    if (typeof fields !== 'object' || fields === null) return Infinity;
    try {
      return placeOf(new FeedRow(fields, 0));
    } catch {
      return Infinity; // A getter of the page's own object threw: the reader proper reports the row.
    }
  });
  const last = places.slice().sort()[Math.min(count, rows.length) - 1] ?? 0;
  let ties = 0;
  return rows.filter((_, i) => {
    const place = places[i]!;
    return place < last || (place === last && place < Infinity && ties++ < 10 * count);
  });
}
