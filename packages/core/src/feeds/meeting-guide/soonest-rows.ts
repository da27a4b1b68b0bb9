import { ASSUMED_DURATION_MIN } from '../../time/weekly-start.js';
import { boundedCache } from '../../time/bounded-cache.js';
import { isTimeZone, minuteOfWeek, zoneClock } from '../../time/zone-clock.js';
import { DAY_MIN, placeOfBegun, placeOfComing } from '../../time/agenda-place.js';
import { FeedRow } from '../feed-row.js';
import { readOnce } from '../read-once.js';
import { rowsOf } from './envelope.js';
import { readSlots } from './weekly-slots.js';
import type { FirstRowsOptions } from './start-rows.js';
import { zoneReader } from './zone-reader.js';

/** When and for whom the soonest rows are wanted. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The visitor's IANA time zone, in which rows without a zone are placed. */
  readonly timeZone: string;
}

const WEEK_MIN = 7 * DAY_MIN;

/** As `soonestRows` of `@handrail/core/feeds`, with the readers of values that the page has loaded. */
export function soonestRows(input: unknown, { timeZone, values }: FirstRowsOptions, moment: Moment, count: number): unknown[] {
  const rows = rowsOf(input) ?? [];
  const readZone = zoneReader(timeZone ? values.zone(timeZone.trim())?.name : undefined);
  const nowIn = boundedCache(600, (zone: string) => minuteOfWeek(zoneClock(isTimeZone(zone) ? zone : moment.timeZone), moment.now));

  const placeOf = readOnce((row) => {
    const zone = readZone(row).timeZone;
    const minute = nowIn(zone ?? moment.timeZone);
    let place = Infinity;
    for (const { day, startMin, durationMin = ASSUMED_DURATION_MIN } of readSlots(row)) {
      const coming = (day * DAY_MIN + startMin - minute + WEEK_MIN) % WEEK_MIN;
      const begun = (WEEK_MIN - coming) % WEEK_MIN;
      place = Math.min(place, begun < durationMin ? placeOfBegun(begun, zone !== undefined) : placeOfComing(coming));
    }
    return place;
  });

  const places = Float64Array.from(rows, (fields) => {
    if (typeof fields !== 'object' || fields === null) return Infinity;
    try {
      return placeOf(new FeedRow(fields, 0, undefined, values));
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
