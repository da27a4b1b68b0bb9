import type { Pursuit, PursuitState } from './pursuit.schema.js';

/**
 * Where a pursuit stands on a day: `none` without a period, `upcoming` before a planned start, `open` while a period goes on,
 * `closed` between periods.
 */
export function pursuitState({ periods }: Pick<Pursuit, 'periods'>, today: string): PursuitState {
  const last = periods.at(-1);
  if (!last) return 'none';
  if (last.end !== undefined) return 'closed';
  return last.start > today ? 'upcoming' : 'open';
}
