import { DAY_MS, MINUTE_MS, isTimeZone, zoneClock } from '../../time/index.js';
import { dayOf } from '../icalendar/moment.js';
import type { Moment } from '../icalendar/moment.js';

/** A moment with the zone that it is in, as far as its text tells. */
export interface EventTime {
  readonly moment: Moment;
  /** IANA name; absent when the text has no offset, or one of no whole hour. */
  readonly timeZone?: string;
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function offsetMinutes(text: string): number {
  if (/z/i.test(text)) return 0;
  const [, sign, hours, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Reads an ISO 8601 date or date-time; `undefined` when it is none. An offset says when, but not by which clock: it is
 * taken for `zone` when that has the same offset then, or when the time is in UTC; else the zone is named after the offset.
 */
export function readEventTime(value: unknown, zone: string | undefined): EventTime | undefined {
  const [, date = '', hours, minutes, offset] = DATE_TIME.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  const day = dayOf(date);
  if (day === undefined) return;
  if (hours === undefined) return { moment: { day } };
  const clock = Number(hours) * 60 + Number(minutes);
  if (clock > 1439 || Number(minutes) > 59) return;
  const written: Moment = { day, minutes: clock };
  if (!offset) return zone ? { moment: written, timeZone: zone } : { moment: written };
  const ahead = offsetMinutes(offset);
  const instant = day * DAY_MS + (clock - ahead) * MINUTE_MS;
  if (zone) {
    const wall = instant + zoneClock(zone).offsetAt(instant);
    const own = Math.floor(wall / DAY_MS);
    const moment = { day: own, minutes: Math.floor((wall - own * DAY_MS) / MINUTE_MS) };
    if (ahead === 0 || (moment.day === day && moment.minutes === clock)) return { moment, timeZone: zone };
  }
  // The names of these zones count west: "Etc/GMT+5" is five hours behind.
  const name = ahead === 0 ? 'UTC' : `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead) / 60}`;
  return ahead % 60 === 0 && isTimeZone(name) ? { moment: written, timeZone: name } : { moment: written };
}
