import type { Interval, MilestoneToken } from '@handrail/core/milestones';
import type { CounterMessages } from '../messages/counter-en.js';

/** What a milestone needs to be named: a token has it, and an achievement that was kept, whose scheme may be gone. */
export interface NamedMilestone {
  readonly code: string;
  readonly interval: Interval;
}

/** The name of a milestone by its length: "30 days", "6 months", "2 years". */
export const milestoneName = (m: CounterMessages, { code, interval }: NamedMilestone): string => {
  if ('months' in interval) return interval.months % 12 === 0 ? m.yearsName(interval.months / 12) : m.monthsName(interval.months);
  if (interval.days === 0) return m.welcome;
  if (code === '24h') return m.firstHours;
  return interval.days === 7 ? m.weeksName(1) : m.daysName(interval.days);
};

/** What a token looks like, in words. */
export const tokenLooks = (m: CounterMessages, { colour, shape, pattern }: MilestoneToken): string => {
  const colours: Readonly<Record<string, string>> = m.colours;
  return m.looks(colours[colour] ?? colour, m.shapes[shape], m.patterns[pattern]);
};
