import { milestonesBetween } from '../milestones/index.js';
import type { MilestoneScheme } from '../milestones/index.js';
import type { Achievement } from './achievement.schema.js';
import type { LocalToday } from './local-today.js';
import type { Pursuit } from './pursuit.schema.js';
import { isOfPeriod, lastDayOf } from './untrue-achievements.js';

/** What recording needs beside the pursuit and its scheme: today as `localToday` gives it. */
export interface RecordingContext extends LocalToday {
  /** Every achievement of the pursuit so far; those of others are passed over. */
  readonly achievements: readonly Achievement[];
  /** A new identifier, unique where achievements are kept. */
  newId(): string;
}

/**
 * The achievements to add to those that a member has: every milestone of every period reached by today that is not recorded yet, by
 * period and date. A second call with the first's answer added is empty. Empty as well when the scheme is not the pursuit's.
 * @example
 * const all = [...achievements, ...newAchievements(pursuit, scheme, { ...localToday(pursuit, clock), achievements, newId })];
 */
export function newAchievements(
  { id: pursuitId, schemeId, periods, leapDay, count }: Pursuit,
  scheme: MilestoneScheme,
  { today, zone, achievements, newId }: RecordingContext,
): readonly Achievement[] {
  if (scheme.id !== schemeId) return [];
  const recorded = achievements.filter((achievement) => achievement.pursuitId === pursuitId && achievement.retractedAt === undefined);
  return periods.flatMap((period) => {
    const codes = new Set(recorded.filter((achievement) => isOfPeriod(achievement, period)).map(({ tokenCode }) => tokenCode));
    return milestonesBetween({ start: period.start, scheme, leapDay, count }, period.start, lastDayOf(period, today))
      .filter(({ token }) => !codes.has(token.code))
      .map(({ token, on }) => ({
        id: newId(),
        pursuitId,
        periodId: period.id,
        tokenCode: token.code,
        interval: token.interval,
        schemeId,
        schemeVersion: scheme.version,
        reachedOn: on,
        zone,
      }));
  });
}
