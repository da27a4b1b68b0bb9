import { daysBetween } from '../time/calendar-date.js';
import { breakdown } from './breakdown.js';
import type { Breakdown } from './breakdown.js';
import { checkStart } from './check-start.js';
import type { StartFinding } from './check-start.js';
import type { Counting } from './counting.js';
import { elapsedDays } from './elapsed-days.js';
import { currentMilestone, nextMilestone } from './timeline.js';
import type { Milestone } from './timeline.js';

/** What a counter shows on a day. */
export type Counter =
  /** The start cannot be counted from; why is in the findings. */
  | { readonly state: 'invalid'; readonly findings: readonly StartFinding[] }
  /** The start is planned, and begins in so many days. */
  | { readonly state: 'upcoming'; readonly startsInDays: number; readonly findings: readonly StartFinding[] }
  | {
      readonly state: 'counting';
      readonly days: number;
      readonly breakdown: Breakdown;
      /** Absent before the first milestone. */
      readonly current?: Milestone;
      /** Whether the current milestone is reached today. */
      readonly isToday: boolean;
      /** Absent when the scheme has no more. */
      readonly next?: Milestone & { readonly inDays: number };
    };

/**
 * All that a counter shows on a day: days, their breakdown, the current milestone and the next. Never throws for data.
 * @param today The calendar date in the member's zone, as `todayIn` gives it.
 * @example
 * counterOn({ start: '2025-01-01', scheme: naKeytags }, todayIn(now, 'Europe/Dublin'));
 */
export function counterOn(counting: Counting, today: string): Counter {
  const { start, leapDay, count } = counting;
  const findings = checkStart(start, today);
  if (findings.some(({ severity }) => severity === 'error')) return { state: 'invalid', findings };
  const parts = breakdown(start, today, leapDay);
  if (!parts) return { state: 'upcoming', startsInDays: daysBetween(today, start), findings };
  const current = currentMilestone(counting, today);
  const next = nextMilestone(counting, today);
  return {
    state: 'counting',
    days: elapsedDays(start, today, count),
    breakdown: parts,
    ...(current && { current }),
    isToday: current?.on === today,
    ...(next && { next: { ...next, inDays: daysBetween(today, next.on) } }),
  };
}
