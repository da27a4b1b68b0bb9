import { elapsedDays } from '@handrail/core/milestones';
import type { Pursuit } from '@handrail/core/pursuits';
import { LATEST_START_DAYS } from '@handrail/core/milestones';
import type { KeptMilestones } from '../kept-milestones.js';

/** Who flies west lives the same day again, and nothing is wrong. */
const FLIGHT_DAYS = 1;

/**
 * Whether something that has happened lies after today, by more than a flight explains: then the date of the device is wrong, and
 * a count from it would be too.
 */
export const isClockBehind = ({ id, periods }: Pursuit, { achievements }: KeptMilestones, today: string): boolean => {
  const isPast = (date: string | undefined, days = FLIGHT_DAYS): boolean => date !== undefined && elapsedDays(today, date) > days;
  return (
    achievements.some(({ pursuitId, reachedOn, retractedAt }) => pursuitId === id && retractedAt === undefined && isPast(reachedOn)) ||
    periods.some(({ start, end }) => isPast(end) || isPast(start, LATEST_START_DAYS))
  );
};
