import { DAY_MS } from './plain-date.js';
import { findSegments } from './zone-clock.js';
import type { OffsetSegment } from './zone-clock.js';
import { openZoneProbe } from './zone-probe.js';

const WEEK_MS = 7 * DAY_MS;
/**
 * Offsets of a zone from one instant to another (milliseconds since the epoch), for years rather than weeks.
 * The first segment begins at `from`. Asks `Intl` once per week of the span, and keeps nothing.
 * @throws RangeError when `Intl` does not know the zone.
 */
export function offsetSegments(timeZone: string, from: number, to: number): readonly OffsetSegment[] {
  return findSegments(openZoneProbe(timeZone), from, to, WEEK_MS);
}
