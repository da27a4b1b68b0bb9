import { dayOfIsoDate } from '../time/iso-date.js';

/** How a streak is counted. Numbers are whole; one below its least value counts as that. */
export interface StreakRule {
  /** Calendar date by the member's clock. */
  readonly today: string;
  /** How often to show up in a week, at least 1; 1 when absent. */
  readonly goalPerWeek?: number;
  /** How many weeks may be missed among any `graceWeeks` in a row, at least 0; 1 when absent. */
  readonly grace?: number;
  /** At least 1; 4 when absent. */
  readonly graceWeeks?: number;
}

/** Weeks of showing up. There is no word here for weeks that were missed: where there is nothing, nothing is to be shown. */
export interface WeeklyStreak {
  /** Weeks in which the goal was reached. Graced weeks join them and do not add. */
  readonly weeks: number;
  /** Weeks that were missed and let pass. */
  readonly graced: number;
  /** `kept`: this week is done. `open`: it still can be. `none`: there is no streak, which is no judgement. */
  readonly state: 'kept' | 'open' | 'none';
}

/** Weeks since the Monday of 29 December 1969, by ISO 8601: they begin on Mondays. Day 0 was a Thursday. */
const isoWeek = (date: string): number => Math.floor((dayOfIsoDate(date) + 3) / 7);

/**
 * How many weeks a member has shown up, back from this one. The current week never ends a streak. Weeks are ISO weeks; dates are plain
 * dates by the member's clock, so that no zone moves them.
 *
 * @param dates One for each time; a date that is there twice counts twice. What is no date, or after today, does not count.
 * @example
 * weeklyStreak(['2025-01-06', '2025-01-20'], { today: '2025-01-22' }); // { weeks: 2, graced: 1, state: 'kept' }
 */
export function weeklyStreak(dates: readonly string[], { today, goalPerWeek = 1, grace = 1, graceWeeks = 4 }: StreakRule): WeeklyStreak {
  const times = new Map<number, number>();
  const lastDay = dayOfIsoDate(today);
  for (const date of dates) if (dayOfIsoDate(date) <= lastDay) times.set(isoWeek(date), (times.get(isoWeek(date)) ?? 0) + 1);
  const thisWeek = isoWeek(today);
  const firstWeek = Math.min(...times.keys());
  const isKept = (week: number): boolean => (times.get(week) ?? 0) >= Math.max(1, goalPerWeek);

  let weeks = 0;
  let graced = 0;
  const missed: number[] = [];
  for (let week = thisWeek; week >= firstWeek; week--) {
    if (isKept(week)) {
      weeks++;
      // Missed weeks count as graced only once there is a kept one on their far side.
      graced = missed.length;
    } else if (week < thisWeek) {
      missed.push(week);
      if (missed.filter((other) => other < week + Math.max(1, graceWeeks)).length > grace) break;
    }
  }
  if (weeks === 0) return { weeks: 0, graced: 0, state: 'none' };
  return { weeks, graced, state: isKept(thisWeek) ? 'kept' : 'open' };
}
