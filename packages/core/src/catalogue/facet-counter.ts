import type { Weekday } from '../model/meeting.js';
import { DAY_PARTS } from './day-parts.js';
import { ATTENDANCES } from './entry-table.js';
import { ANSWERS_TO, FAILS, WHENS } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { Facets, Query } from './query.js';
import { rollUp } from './region-tree.js';
import type { RowTest } from './row-test.js';
import { DAY_MIN } from './timetable.js';

/** Counts choices, row by row. */
export interface FacetCounter {
  /** `fails`: the row's bits of `FAILS`. */
  add(row: number, fails: number): void;
  facets(query: Query): Facets;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const HYBRID = ATTENDANCES.indexOf('hybrid');
const ONLINE_BIT = 0b10;

function namedCounts<T>(names: readonly T[], counts: Int32Array, chosen: readonly T[] | undefined): Map<T, number> {
  const map = new Map<T, number>();
  names.forEach((name, i) => {
    if (counts[i]! > 0 || chosen?.includes(name)) map.set(name, counts[i]!);
  });
  // A choice that no row has is still a choice that the visitor must be able to take back.
  for (const name of chosen ?? []) if (!map.has(name)) map.set(name, 0);
  return map;
}

/** Types and regions were numbered as they were met; the answer must not show in what order that was. */
function sortKeys(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addBits(counts: Int32Array, bits: number): void {
  for (let i = 0; bits >> i; i++) if ((bits >> i) & 1) counts[i]!++;
}

/**
 * A row counts for the choices of one filter when it passes every other filter: when it fails nothing,
 * or that one alone. Types add up (and), so they are counted in what passes everything.
 */
export function countFacets(plan: QueryPlan, test: RowTest): FacetCounter {
  const { table, types, regions } = plan.columns;
  const weekdays = new Int32Array(7);
  const dayParts = new Int32Array(DAY_PARTS.length);
  const attendance = new Int32Array(ATTENDANCES.length);
  const whens = new Int32Array(WHENS.length);
  const typeCounts = new Int32Array(types.codes.length);
  const regionCounts = new Int32Array(regions.keys.length);
  const hasClockFilter = Boolean(plan.weekdays | plan.dayParts);

  function addAttendance(row: number, kind: number, fails: number): void {
    const others = fails & ~FAILS.attendance;
    if (kind !== HYBRID || !hasClockFilter) {
      if (!others) addBits(attendance, ANSWERS_TO[kind]!);
      return;
    }
    // Asking for online alone moves hybrid meetings to the visitor's clock, and perhaps to another day.
    if (!(test.failsOf(row, true) & ~FAILS.attendance)) addBits(attendance, ONLINE_BIT);
    if (!(test.failsOf(row, false) & ~FAILS.attendance)) addBits(attendance, ANSWERS_TO[kind]! & ~ONLINE_BIT);
  }

  function add(row: number, fails: number): void {
    const meeting = table.meeting[row]!;
    const kind = table.attendance[meeting]!;
    addAttendance(row, kind, fails);
    if (fails & (fails - 1)) return; // Two failures: no single choice can bring the row back.
    const passes = (filter: number): boolean => (fails & ~filter) === 0;
    const minute = test.minuteOf(row, plan.isRemote);
    if (minute >= 0 && passes(FAILS.weekdays)) weekdays[Math.floor(minute / DAY_MIN)]!++;
    if (minute >= 0 && passes(FAILS.dayParts)) dayParts[plan.dayPartOfMinute[minute % DAY_MIN]!]!++;
    if (passes(FAILS.when)) addBits(whens, test.whenOf(row));
    if (passes(FAILS.regions)) {
      const leaf = regions.leaf[meeting]!;
      if (leaf >= 0) regionCounts[leaf]!++;
    }
    if (fails === 0) for (let i = types.first[meeting]!; i < types.first[meeting + 1]!; i++) typeCounts[types.codesOf[i]!]!++;
  }

  function facets(query: Query): Facets {
    return {
      weekdays: namedCounts(WEEKDAYS, weekdays, query.weekdays),
      dayParts: namedCounts(DAY_PARTS, dayParts, query.dayParts),
      attendance: namedCounts(ATTENDANCES, attendance, query.attendance),
      types: sortKeys(namedCounts(types.codes, typeCounts, query.types)),
      regions: sortKeys(namedCounts(regions.keys, rollUp(regionCounts, regions.parent), query.regions)),
      when: namedCounts(WHENS, whens, query.when && [query.when]),
    };
  }

  return { add, facets };
}
