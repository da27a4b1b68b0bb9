import type { Finding } from '../finding.js';
import { daysBetween, isIsoDate } from '../time/calendar-date.js';

/** The earliest start. A year with a digit left out lies before it; nobody's date does. */
export const EARLIEST_START = '1900-01-01';

/** As many days as a planned start may lie ahead: a year. */
export const LATEST_START_DAYS = 366;

/** A start further ahead is pointed out, since most are mistyped. */
const FAR_AHEAD_DAYS = 7;

/**
 * What may be wrong with a start.
 *
 * - `not-a-date`: not a date of the calendar as `YYYY-MM-DD`; of the field `today`, when that is not one.
 * - `too-early`: before 1900.
 * - `too-far-ahead`: more than 366 days from today.
 * - `far-ahead`: a warning, more than seven days from today.
 */
export type StartFindingCode = 'not-a-date' | 'too-early' | 'too-far-ahead' | 'far-ahead';

export type StartFinding = Finding & { readonly code: StartFindingCode };

/** Findings about a start that somebody typed; none when it can be counted from. A start in the future is a plan, not a fault. */
export function checkStart(start: unknown, today: string): readonly StartFinding[] {
  const finding = (code: StartFindingCode, field = 'start', value = start): readonly StartFinding[] => [
    { code, severity: code === 'far-ahead' ? 'warning' : 'error', row: -1, field, value },
  ];
  if (!isIsoDate(start)) return finding('not-a-date');
  if (!isIsoDate(today)) return finding('not-a-date', 'today', today);
  if (start < EARLIEST_START) return finding('too-early');
  const ahead = daysBetween(today, start);
  if (ahead > LATEST_START_DAYS) return finding('too-far-ahead');
  return ahead > FAR_AHEAD_DAYS ? finding('far-ahead') : [];
}
