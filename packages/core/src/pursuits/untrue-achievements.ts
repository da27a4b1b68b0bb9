import { intervalDate } from '../milestones/index.js';
import type { Achievement } from './achievement.schema.js';
import type { Pursuit, RecoveryPeriod } from './pursuit.schema.js';

/** Tells whether an achievement is of a period, or of one that it took in. */
export function isOfPeriod({ periodId }: Achievement, { id, mergedIds }: RecoveryPeriod): boolean {
  return periodId === id || (mergedIds?.includes(periodId) ?? false);
}

/** The last date of a period that counts, as of today: a milestone on the day of its end was reached, as its days say. */
export function lastDayOf({ end }: RecoveryPeriod, today: string): string {
  return end !== undefined && end < today ? end : today;
}

/**
 * The achievements that another start of a period would make untrue: reached from the start as it is, and not from the other.
 * Those that a later change of rules, zone or scheme would date otherwise stay as they are.
 */
export function untrueAchievements(
  { id, leapDay, count }: Pursuit,
  period: RecoveryPeriod,
  { start, today, achievements }: { readonly start: string; readonly today: string; readonly achievements: readonly Achievement[] },
): readonly Achievement[] {
  const lastDay = lastDayOf(period, today);
  return achievements.filter((achievement) => {
    if (achievement.pursuitId !== id || achievement.retractedAt !== undefined || !isOfPeriod(achievement, period)) return false;
    const reachedFrom = (from: string): boolean => intervalDate(from, achievement.interval, { leapDay, count }) <= lastDay;
    return reachedFrom(period.start) && !reachedFrom(start);
  });
}
