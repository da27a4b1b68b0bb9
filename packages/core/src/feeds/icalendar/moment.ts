import { DAY_MS, MINUTE_MS, dateOfDay, dayNumber, zoneClock } from '../../time/index.js';

/** A date, with a time unless it means the whole day, by the clock of the event's zone. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes after midnight; absent for a whole day. */
  readonly minutes?: number;
}

const JCAL = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/;

/** A day as an ISO 8601 date. */
export const isoDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of an ISO 8601 date from 1900 to 9998; `undefined` when there is no such day. */
export function dayOf(text: string): number | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []).map(Number);
  const number = dayNumber({ year, month, day });
  const isReal = year >= 1900 && year < 9999 && dateOfDay(number).day === day && dateOfDay(number).month === month;
  return isReal ? number : undefined;
}

/**
 * Reads a DATE or DATE-TIME of jCal; `undefined` when it is none.
 * @param from Zone in which it is written; absent when it floats.
 * @param to Zone in which it is wanted; absent when nobody knows it.
 */
export function readMoment(value: unknown, from: string | undefined, to: string | undefined): Moment | undefined {
  const match = typeof value === 'string' ? JCAL.exec(value) : null;
  const day = match ? dayOf(match[0]) : undefined;
  if (!match || day === undefined) return;
  if (!match[4]) return { day };
  const [hours, minutes, seconds] = match.slice(4).map(Number) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 60) return;
  let wall = day * DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
  if (from && to && from !== to) {
    const instant = zoneClock(from).instantAt(wall);
    wall = instant + zoneClock(to).offsetAt(instant);
  }
  const own = Math.floor(wall / DAY_MS);
  return { day: own, minutes: Math.floor((wall - own * DAY_MS) / MINUTE_MS) };
}
