import type { ZoneOrigin } from '../../model/meeting.js';
import type { ZoneName } from '../../normalise/zone-name.js';
import type { FeedRow } from '../feed-row.js';

/** The zone of a row and who said so. */
export interface RowZone {
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
}

/** Makes a reader of zones that asks `Intl` once per spelling. `setting` is for rows without a usable zone in `field`. */
export function zoneReader(setting: string | undefined, field = 'timezone'): (row: FeedRow) => RowZone {
  const known = new Map<string, ZoneName | undefined>();
  const fallback: RowZone = setting ? { timeZone: setting, timeZoneFrom: 'setting' } : { timeZoneFrom: 'none' };
  return (row) => {
    const text = row.line(field);
    if (!text) return fallback;
    let zone = known.get(text);
    if (!zone && !known.has(text)) known.set(text, (zone = row.read.zone(text)));
    if (!zone) row.note('time-zone-unknown', field);
    else if (zone.isAlias) row.note('time-zone-alias', field);
    return zone ? { timeZone: zone.name, timeZoneFrom: 'row' } : fallback;
  };
}
