import { breakdown } from './breakdown.js';
import type { Counting } from './counting.js';
import { intervalDate } from './interval-date.js';
import type { MilestoneToken } from './milestone-scheme.schema.js';

/** A token and the calendar date on which it is reached. */
export interface Milestone {
  readonly token: MilestoneToken;
  readonly on: string;
}

/** Milestones of the listed tokens and of the years up to `lastYear`, by date. */
function milestonesOf({ start, scheme, ...rules }: Counting, lastYear: number): Milestone[] {
  const tokens = scheme.tokens.filter(({ optional }) => !optional);
  const own = new Set(tokens.map(({ interval }) => ('months' in interval ? interval.months : 0)));
  if (scheme.yearly) {
    const { from, ...look } = scheme.yearly;
    for (let year = from; year <= lastYear; year++)
      if (!own.has(year * 12)) tokens.push({ code: `${year}y`, interval: { months: year * 12 }, kind: 'anniversary', ...look });
  }
  return tokens
    .map((token) => ({ token, on: intervalDate(start, token.interval, rules) }))
    .filter(({ on }) => on !== '')
    .sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
}

const yearsTo = (counting: Counting, date: string): number => breakdown(counting.start, date, counting.leapDay)?.years ?? 0;

/**
 * Milestones from one date to another, both included, by date and not by name: from 31 January "1 month" comes before "30 days".
 * Those of one date keep the order of the scheme. Empty when a date is not one. Optional tokens are left out: see `withOptional`.
 * @example
 * milestonesBetween({ start: '2025-01-01', scheme: naKeytags }, '2025-01-01', '2025-03-31').map(({ token }) => token.code); // ['welcome', '30d', '60d']
 */
export function milestonesBetween(counting: Counting, from: string, to: string): readonly Milestone[] {
  return milestonesOf(counting, yearsTo(counting, to)).filter(({ on }) => on >= from && on <= to);
}

/** The first so many milestones; fewer when the scheme has no more. */
export function firstMilestones(counting: Counting, count: number): readonly Milestone[] {
  return milestonesOf(counting, (counting.scheme.yearly?.from ?? 0) + count).slice(0, count);
}

/** The milestone reached last, today included; `undefined` before the first. Of several on one date, the last in the scheme. */
export function currentMilestone(counting: Counting, today: string): Milestone | undefined {
  return milestonesBetween(counting, counting.start, today).at(-1);
}

/**
 * The milestone that comes next after today; `undefined` when the scheme has no more. Of several on one date, the one that will
 * be the current milestone then.
 */
export function nextMilestone(counting: Counting, today: string): Milestone | undefined {
  const lastYear = Math.max(yearsTo(counting, today) + 1, counting.scheme.yearly?.from ?? 0);
  const coming = milestonesOf(counting, lastYear).filter(({ on }) => on > today);
  return coming.filter(({ on }) => on === coming[0]?.on).at(-1);
}
