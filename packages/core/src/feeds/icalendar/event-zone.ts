import type { ZoneOrigin } from '../../model/meeting.js';
import { zoneName } from '../../normalise/zone-name.js';
import type { FeedRow } from '../feed-row.js';
import type { Calendar } from './calendar-events.js';
import type { Property } from './property.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** The zone of an event and who said so. */
export interface EventZone {
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
}

/** Some programs put their own name and a date before the zone's: "/mozilla.org/20050126_1/Europe/Berlin". */
const PREFIXED = /^\/[^/]+\/(?:\d+_\d+\/)?(.+)$/;

const isUtc = (value: unknown): boolean => typeof value === 'string' && value.endsWith('Z');

/** Makes a reader of zones that asks `Intl` once per spelling. `setting` is for events that name none. */
export function zoneFinder(setting: string | undefined) {
  const known = new Map<string, string | undefined>();

  function named(name: string): string | undefined {
    const trimmed = name.trim();
    if (!known.has(trimmed)) {
      const text = WINDOWS_ZONES.get(trimmed.toLowerCase()) ?? PREFIXED.exec(trimmed)?.[1] ?? trimmed;
      known.set(trimmed, text ? zoneName(text)?.name : undefined);
    }
    return known.get(trimmed);
  }

  /** The zone of one time: of its TZID, UTC, or `undefined` when it floats or its zone is not known. */
  function ofTime({ params }: Property, value: unknown, { locations }: Calendar): string | undefined {
    if (isUtc(value)) return 'UTC';
    const id = params['tzid'];
    return typeof id === 'string' ? (named(id) ?? named(locations.get(id) ?? '')) : undefined;
  }

  /** The zone of an event that has no start. */
  const ofNone = (): EventZone => (setting ? { timeZone: setting, timeZoneFrom: 'setting' } : { timeZoneFrom: 'none' });

  /**
   * The zone of an event by its start. A start in UTC is a way of writing where the calendar names its zone, and the zone
   * itself where it does not; that a repeated start in UTC follows the clocks of that zone is a guess, which is reported.
   */
  function ofEvent(row: FeedRow, start: Property, calendar: Calendar): EventZone {
    const [value] = start.values;
    const ofCalendar = named(calendar.timeZone);
    if (isUtc(value)) {
      if (ofCalendar && ofCalendar !== 'UTC' && row.value('RRULE') !== undefined) row.note('time-utc', 'DTSTART');
      return { timeZone: ofCalendar ?? 'UTC', timeZoneFrom: 'row' };
    }
    const own = ofTime(start, value, calendar);
    if (own) return { timeZone: own, timeZoneFrom: 'row' };
    if (start.params['tzid'] !== undefined) row.note('time-zone-unknown', 'DTSTART', start.params['tzid']);
    if (setting) return ofNone();
    return ofCalendar ? { timeZone: ofCalendar, timeZoneFrom: 'row' } : { timeZoneFrom: 'none' };
  }

  return { ofTime, ofEvent, ofNone };
}

export type ZoneFinder = ReturnType<typeof zoneFinder>;
