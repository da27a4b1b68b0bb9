import { ANSWERS_TO, FAILS } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import { clockRows } from './row-clock.js';
import type { RowClock } from './row-clock.js';
import { DAY_MIN } from '../time/agenda-place.js';

const DAY_MS = DAY_MIN * 60_000;

/** Questions about one row, under a plan. */
export interface RowTest extends RowClock {
  /** Bits of `WHENS` that hold for the row. */
  whenOf(row: number): number;
  /** Bits of `FAILS` for the filters that the row fails, 0 when it belongs to the answer. */
  failsOf(row: number, isRemote: boolean): number;
}

/** Makes the questions for a plan. */
export function testRows(plan: QueryPlan): RowTest {
  const { table } = plan;
  const { types, regions } = plan.columns;
  const { occurrence, start, now } = plan.timetable;
  const clock = clockRows(plan);
  const { minuteOf, stateOf } = clock;

  function whenOf(row: number): number {
    const state = stateOf(row);
    if (state === 'now') return 0b101;
    if (state === 'soon') return start[occurrence[row]!]! - now <= DAY_MS ? 0b110 : 0b010;
    return state === 'later' && start[occurrence[row]!]! - now <= DAY_MS ? 0b100 : 0;
  }

  function hasTypes(meeting: number): boolean {
    const from = types.first[meeting]!;
    const to = types.first[meeting + 1]!;
    return plan.types.every((type) => {
      for (let i = from; i < to; i++) if (types.codesOf[i] === type) return true;
      return false;
    });
  }

  function failsOf(row: number, isRemote: boolean): number {
    const meeting = table.meeting[row]!;
    let fails = 0;
    if (plan.textScores && plan.textScores[meeting] === 0) fails |= FAILS.text;
    if (plan.weekdays | plan.dayParts) {
      const minute = minuteOf(row, isRemote);
      const day = minute < 0 ? 31 : Math.floor(minute / DAY_MIN);
      const part = minute < 0 ? 31 : plan.dayPartOfMinute[minute % DAY_MIN]!;
      if (plan.weekdays && !((plan.weekdays >>> day) & 1)) fails |= FAILS.weekdays;
      if (plan.dayParts && !((plan.dayParts >>> part) & 1)) fails |= FAILS.dayParts;
    }
    if (plan.attendance && !(plan.attendance & ANSWERS_TO[table.attendance[meeting]!]!)) fails |= FAILS.attendance;
    if (plan.types.length > 0 && !hasTypes(meeting)) fails |= FAILS.types;
    if (plan.regions && !plan.regions[regions.leaf[meeting]!]) fails |= FAILS.regions;
    if (plan.radiusKm !== undefined && !(plan.distances![meeting]! <= plan.radiusKm)) fails |= FAILS.radiusKm;
    if (plan.when && !(plan.when & whenOf(row))) fails |= FAILS.when;
    return fails;
  }

  return { ...clock, whenOf, failsOf };
}
