import type { LeapDay } from '../time/calendar-date.js';
import type { MilestoneScheme } from './milestone-scheme.schema.js';

/** Whether the start is day 0, as most count, or day 1. It moves milestones of days, never those of months and years. */
export type DayCount = 'elapsed' | 'inclusive';

/** Choices of the member in how to count. */
export interface CountRules {
  /** Where an anniversary of 29 February falls in common years. `feb28` when absent. */
  readonly leapDay?: LeapDay;
  /** `elapsed` when absent. */
  readonly count?: DayCount;
}

/** What is counted: from which date, and which lengths of time are recognised. */
export interface Counting extends CountRules {
  /** The calendar date that the member counts from, `YYYY-MM-DD`. It never moves when the member travels. */
  readonly start: string;
  /** What is recognised; `{ tokens: [] }` for nothing at all. */
  readonly scheme: Pick<MilestoneScheme, 'tokens' | 'yearly'>;
}
