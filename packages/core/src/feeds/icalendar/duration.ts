import type { Moment } from './moment.js';

/** Longest duration in minutes; what lasts longer is no meeting. */
const LONGEST_MIN = 1440;

/** A duration of RFC 5545, which is one of ISO 8601 without years and months; fractions are as ISO 8601 has them. */
const DURATION =
  /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6}(?:\.\d{1,6})?)H)?(?:(\d{1,6}(?:\.\d{1,6})?)M)?(?:(\d{1,6}(?:\.\d{1,6})?)S)?)?$/i;

/** Minutes of a duration such as "PT1H30M"; `NaN` when it is none. */
function minutesOf(text: unknown): number {
  const match = typeof text === 'string' ? DURATION.exec(text.trim()) : null;
  if (!match) return NaN;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + seconds / 60;
}

/**
 * Minutes from a start to an end, or of a duration that stands for the end, 1 to 1440; `undefined` when they are not.
 * @param end The value as it was read.
 * @param at The same as a moment, when it is one.
 */
export function durationOf(start: Moment, end: unknown, at: Moment | undefined): number | undefined {
  const minutes = at ? (at.day - start.day) * 1440 + (at.minutes ?? 0) - (start.minutes ?? 0) : minutesOf(end);
  return minutes >= 1 && minutes <= LONGEST_MIN ? Math.round(minutes) : undefined;
}
