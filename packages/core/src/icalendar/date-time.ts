import type { Weekday } from '../model/meeting.js';
import { MINUTE_MS } from '../time/index.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Weekday as in BYDAY. */
export function weekdayName(day: Weekday): string {
  return WEEKDAYS[day];
}

/** A wall time (milliseconds that UTC would have for it) as a DATE-TIME in local form: `20260308T023000`. */
export function localDateTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** An offset in milliseconds as a UTC-OFFSET: `-0330`, with seconds only when there are any. */
export function utcOffset(offset: number): string {
  const digits = new Date(Math.abs(offset)).toISOString().slice(11, 19).replace(/:/g, '');
  return (offset < 0 ? '-' : '+') + (offset % MINUTE_MS === 0 ? digits.slice(0, 4) : digits);
}
