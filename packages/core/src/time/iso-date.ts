import { DAY_MS } from './plain-date.js';

/** Day number of an ISO 8601 calendar date, for example `2026-11-24`; NaN for anything else. */
export function dayOfIsoDate(date: string): number {
  const number = Date.parse(`${date}T00:00Z`) / DAY_MS;
  // Engines carry the 30th of February over into March.
  return isoDateOfDay(number) === date ? number : NaN;
}

/** A day number as an ISO 8601 calendar date; `''` for NaN and years that take more than four digits. */
export function isoDateOfDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return /^\d{4}-/.test(Number.isNaN(date.getTime()) ? '' : date.toISOString()) ? date.toISOString().slice(0, 10) : '';
}
