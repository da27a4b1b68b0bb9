import { currentMilestone, elapsedDays, nextMilestone } from '@handrail/core/milestones';
import { MILESTONE_SCHEMES, schemeById } from '@handrail/core/milestones/schemes';
import { summarisePursuits } from '@handrail/core/pursuits';
import type { DeviceClock, PursuitSummary } from '@handrail/core/pursuits';
import type { KeptMilestones } from '../kept-milestones.js';
import { isClockBehind } from './clock-behind.js';
import type { Shown } from './counter-view.js';

const shown = (summary: PursuitSummary, document: KeptMilestones): Shown => {
  const { pursuit, today, state } = summary;
  const { id, schemeId, leapDay, count } = pursuit;
  const scheme = schemeById(schemeId);
  const period = pursuit.periods.at(-1);
  const achievements = document.achievements.filter((each) => each.pursuitId === id && each.retractedAt === undefined);
  const rest = { ...summary, scheme, achievements, isClockBehind: isClockBehind(pursuit, document, today) };
  if (!scheme || !period || state !== 'open') return { ...rest, reached: undefined, isReachedToday: false, next: undefined };
  // Where somebody has flown west it is the day before again, and what was reached stays reached.
  const dates = achievements.filter(({ periodId }) => periodId === period.id).map(({ reachedOn }) => reachedOn);
  const day = [today, ...dates].toSorted().at(-1) ?? today;
  const counting = { start: period.start, scheme, leapDay, count };
  const reached = currentMilestone(counting, day);
  const next = nextMilestone(counting, day);
  return {
    ...rest,
    reached,
    isReachedToday: reached !== undefined && reached.on >= today,
    next: next && { ...next, inDays: elapsedDays(today, next.on) },
  };
};

/** Everything that somebody counts, as it is today, in their own order. */
export const allShown = (document: KeptMilestones, clock: DeviceClock): readonly Shown[] =>
  summarisePursuits(document.pursuits, MILESTONE_SCHEMES, clock).map((summary) => shown(summary, document));
