import type { ZoneOrigin } from '../../model/meeting.js';
import { zoneName } from '../../normalise/zone-name.js';
import { boundedCache } from '../../time/bounded-cache.js';
import type { FeedRow } from '../feed-row.js';

/** The zone of a row and who said so. */
export interface RowZone {
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
}

/** Makes a reader of zones that asks `Intl` once per spelling. `setting` is for rows without a usable zone in `field`. */
export function zoneReader(setting: string | undefined, field = 'timezone'): (row: FeedRow) => RowZone {
  // Null, for `undefined` would not be remembered.
  const zoneOf = boundedCache(600, (text: string) => zoneName(text) ?? null);
  const fallback: RowZone = setting ? { timeZone: setting, timeZoneFrom: 'setting' } : { timeZoneFrom: 'none' };
  return (row) => {
    const text = row.line(field);
    if (!text) return fallback;
    const zone = zoneOf(text);
    if (!zone) row.note('time-zone-unknown', field);
    else if (zone.isAlias) row.note('time-zone-alias', field);
    return zone ? { timeZone: zone.name, timeZoneFrom: 'row' } : fallback;
  };
}
