import { counterOn, sumPeriods } from '../milestones/index.js';
import type { Counter, MilestoneScheme, PeriodSums } from '../milestones/index.js';
import { localToday } from './local-today.js';
import type { DeviceClock, LocalToday } from './local-today.js';
import { pursuitState } from './pursuit-state.js';
import type { Pursuit, PursuitState } from './pursuit.schema.js';

/** A pursuit as its member sees it today. What of it is shown is for `pursuit.display` to say. */
export interface PursuitSummary extends LocalToday {
  readonly pursuit: Pursuit;
  readonly state: PursuitState;
  /** Of the period that goes on or is planned; absent between periods. Without milestones when no scheme is known by the id. */
  readonly counter?: Counter;
  readonly sums: PeriodSums;
}

/**
 * All pursuits of one member as they stand today, in the member's own order. Each has its own dates, scheme and zone.
 * @param schemes Where the schemes of the pursuits are looked for.
 * @throws RangeError for pursuits of several members: people are never put side by side by their time, so no list can be made of them;
 * also when `Intl` does not know the device's zone.
 * @example
 * summarisePursuits(member.pursuits, MILESTONE_SCHEMES, { now, timeZone: 'Europe/Dublin' });
 */
export function summarisePursuits(
  pursuits: readonly Pursuit[],
  schemes: readonly MilestoneScheme[],
  clock: DeviceClock,
): readonly PursuitSummary[] {
  if (new Set(pursuits.map(({ memberId }) => memberId)).size > 1)
    throw new RangeError('These are pursuits of more than one member. Summarise those of one.');
  return pursuits.map((pursuit) => {
    const { schemeId, periods, leapDay, count } = pursuit;
    const { zone, today } = localToday(pursuit, clock);
    const last = periods.at(-1);
    const scheme = schemes.find(({ id }) => id === schemeId) ?? { tokens: [] };
    return {
      pursuit,
      zone,
      today,
      state: pursuitState(pursuit, today),
      ...(last && last.end === undefined && { counter: counterOn({ start: last.start, scheme, leapDay, count }, today) }),
      sums: sumPeriods(periods, today, count),
    };
  });
}
