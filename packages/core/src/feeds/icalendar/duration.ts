import ICAL from 'ical.js';
import type { Moment } from './moment.js';

/** Longest duration in minutes; what lasts longer is no meeting. */
const LONGEST_MIN = 1440;

/** Minutes of a DURATION such as "PT1H30M"; `NaN` when it is none. */
function minutesOf(text: unknown): number {
  if (typeof text !== 'string' || text.length > 40) return NaN;
  try {
    return ICAL.Duration.fromString(text).toSeconds() / 60;
  } catch {
    return NaN;
  }
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
