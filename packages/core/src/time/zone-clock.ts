import { boundedCache } from './bounded-cache.js';
import { DAY_MS, MINUTE_MS, weekdayOfDay } from './plain-date.js';
import { openZoneProbe } from './zone-probe.js';
import type { ZoneProbe } from './zone-probe.js';

/** A stretch of time in which a zone keeps one offset. */
export interface OffsetSegment {
  /** First instant, in milliseconds since the epoch. The first segment of a week starts with the week. */
  readonly from: number;
  /** Milliseconds to add to UTC, positive east. */
  readonly offset: number;
}

/** Arithmetic between instants and wall time in one zone. A wall time is the milliseconds that UTC would have for it. */
export interface ZoneClock {
  readonly timeZone: string;
  /** Offset from UTC at an instant, in milliseconds, positive east. */
  offsetAt(instant: number): number;
  /**
   * Instant of a wall time. One that is skipped moves forward by the gap; one that happens twice is the first.
   * @see https://tc39.es/proposal-temporal/docs/ambiguity.html ("compatible")
   */
  instantAt(wall: number): number;
}

const WEEK_MS = 7 * DAY_MS;

/** First instant after `low` with the offset of `high`, to the minute, by bisection. */
function changeBetween(probe: ZoneProbe, low: number, high: number): number {
  const after = probe(high);
  let before = low;
  let changed = high;
  while (changed - before > MINUTE_MS) {
    const middle = Math.floor((before + changed) / 2 / MINUTE_MS) * MINUTE_MS;
    if (probe(middle) === after) changed = middle;
    else before = middle;
  }
  return changed;
}

/**
 * Offsets of a zone from `from` to `to`, found by a probe every `step` milliseconds.
 * Two changes within one step that cancel out are not seen; a day is exact for every rule since 1970.
 */
export function findSegments(probe: ZoneProbe, from: number, to: number, step: number): OffsetSegment[] {
  const segments: OffsetSegment[] = [{ from, offset: probe(from) }];
  let offset = segments[0]!.offset;
  for (let low = from; low < to; low += step) {
    const high = Math.min(low + step, to);
    const next = probe(high);
    if (next === offset) continue;
    segments.push({ from: changeBetween(probe, low, high), offset: next });
    offset = next;
  }
  return segments;
}

function openZoneClock(timeZone: string): ZoneClock {
  const probe = openZoneProbe(timeZone);
  const weekOf = boundedCache(64, (week: number) => findSegments(probe, week * WEEK_MS, (week + 1) * WEEK_MS, DAY_MS));

  // The stretch around the last answer: nearly all questions are about weeks that share an offset.
  let known = { from: 0, to: 0, offset: 0 };

  function offsetAt(instant: number): number {
    if (instant >= known.from && instant < known.to) return known.offset;
    const week = Math.floor(instant / WEEK_MS);
    const segments = weekOf(week);
    let i = segments.length - 1;
    while (i > 0 && segments[i]!.from > instant) i--;
    const { from, offset } = segments[i]!;
    const to = segments[i + 1]?.from ?? (week + 1) * WEEK_MS;
    if (offset === known.offset && from === known.to) known = { ...known, to };
    else if (offset === known.offset && to === known.from) known = { ...known, from };
    else known = { from, to, offset };
    return offset;
  }

  function instantAt(wall: number): number {
    const before = offsetAt(wall - DAY_MS);
    const after = offsetAt(wall + DAY_MS);
    const early = wall - before;
    if (before === after || offsetAt(early) === before) return early;
    const late = wall - after;
    // In a gap neither reading is true; the offset before it carries the wall time forward by the gap.
    return offsetAt(late) === after ? late : early;
  }

  return { timeZone, offsetAt, instantAt };
}

/**
 * The clock of an IANA zone. `Intl` is asked once per zone and week, about eight times; the rest is arithmetic.
 * @throws RangeError when `Intl` does not know the zone.
 * @example
 * zoneClock('Asia/Kathmandu').offsetAt(0) / 60_000; // 330
 */
// 600 is more than the names and links that engines know, and bounds what hostile feeds can make us keep.
export const zoneClock: (timeZone: string) => ZoneClock = boundedCache(600, openZoneClock);

/** Minutes since Sunday 00:00 by a zone's clock at an instant. */
export function minuteOfWeek(clock: ZoneClock, instant: number): number {
  const wall = instant + clock.offsetAt(instant);
  const day = Math.floor(wall / DAY_MS);
  return weekdayOfDay(day) * 1440 + Math.floor((wall - day * DAY_MS) / MINUTE_MS);
}

/**
 * Tells whether a name can be used as a time zone here: an IANA name or link, in any letter case.
 * Offsets such as "+05:30" are not names: engines differ about them, so the answer is always no.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    // A zone that is asked about is mostly used next, and opening it is the costly part.
    return Boolean(zoneClock(name));
  } catch {
    return false;
  }
}
