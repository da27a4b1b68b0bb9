import { ATTENDANCES } from './entry-table.js';
import { ANSWERS_TO, FAILS } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import { OVER } from './timetable.js';
import { DAY_MIN } from '../time/agenda-place.js';

const HYBRID = ATTENDANCES.indexOf('hybrid');
const ONLINE = ATTENDANCES.indexOf('online');
const PHONE = ATTENDANCES.indexOf('phone');
const INACTIVE = ATTENDANCES.indexOf('inactive');
const DAY_MS = DAY_MIN * 60_000;

/** Questions about one row, under a plan. `isRemote`: only online sides are asked for; as the plan says unless given. */
export interface RowTest {
  /** The row's minute of the week on the clock it is shown in, -1 when it has no occurrence. */
  minuteOf(row: number, isRemote?: boolean): number;
  /** Bits of `WHENS` that hold for the row. */
  whenOf(row: number): number;
  /** Bits of `FAILS` for the filters that the row fails, 0 when it belongs to the answer. */
  failsOf(row: number, isRemote?: boolean): number;
}

/** Makes the questions for a plan. */
export function testRows(plan: QueryPlan): RowTest {
  const { table, types, regions } = plan.columns;
  const { occurrence, start, venue, visitor, now } = plan.timetable;

  function minuteOf(row: number, isRemote = plan.isRemote): number {
    const o = occurrence[row]!;
    if (o < 0) return -1;
    const attendance = table.attendance[table.meeting[row]!]!;
    const isByVisitor = attendance === ONLINE || attendance === PHONE || (isRemote && attendance === HYBRID);
    return (isByVisitor ? visitor : venue)[o]!;
  }

  function whenOf(row: number): number {
    const o = occurrence[row]!;
    const isPlaced = o >= 0 && table.attendance[table.meeting[row]!] !== INACTIVE && table.kinds[o >> 1]!.timeZone !== undefined;
    if (!isPlaced) return 0;
    if (o & 1) return 0b101;
    const wait = start[o]! - now;
    return (wait <= plan.soonMs ? 0b010 : 0) | (wait <= DAY_MS ? 0b100 : 0);
  }

  function hasTypes(meeting: number): boolean {
    const from = types.first[meeting]!;
    const to = types.first[meeting + 1]!;
    return plan.types.every((type) => {
      for (let i = from; i < to; i++) if (types.codesOf[i] === type) return true;
      return false;
    });
  }

  function failsOf(row: number, isRemote = plan.isRemote): number {
    const meeting = table.meeting[row]!;
    let fails = occurrence[row] === OVER ? FAILS.over : 0;
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

  return { minuteOf, whenOf, failsOf };
}
