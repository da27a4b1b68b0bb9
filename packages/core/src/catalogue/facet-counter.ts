import type { Weekday } from '../model/meeting.js';
import { DAY_PARTS } from './day-parts.js';
import { ATTENDANCES } from './entry-table.js';
import { ANSWERS_TO, FAILS, WHENS } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { Facets, Query } from './query.js';
import { rollUp } from './region-tree.js';
import type { RowTest } from './row-test.js';
import { DAY_MIN } from '../time/agenda-place.js';

/** Counts choices, row by row. */
export interface FacetCounter {
  /** `fails`: the row's bits of `FAILS`. */
  add(row: number, fails: number): void;
  facets(query: Query): Facets;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const HYBRID = ATTENDANCES.indexOf('hybrid');
const ONLINE = ATTENDANCES.indexOf('online');

function namedCounts<T>(names: readonly T[], counts: ArrayLike<number>, chosen: readonly T[] | undefined): Map<T, number> {
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

/** For each of `names`, the sum of the counts of those sets of bits that hold its bit. */
function sumBits(names: readonly unknown[], counts: Int32Array, bitsOf: (index: number) => number): number[] {
  return names.map((_, bit) => counts.reduce((sum, count, i) => sum + ((bitsOf(i) >> bit) & 1) * count, 0));
}

/**
 * A row counts for the choices of one filter when it passes every other filter: when it fails nothing,
 * or that one alone. Types add up (and), so they are counted in what passes everything.
 */
export function countFacets(plan: QueryPlan, test: RowTest): FacetCounter {
  const { table, types, regions } = plan.columns;
  const weekdays = new Int32Array(7);
  const dayParts = new Int32Array(DAY_PARTS.length);
  const kinds = new Int32Array(ATTENDANCES.length);
  const whens = new Int32Array(1 << WHENS.length);
  const typeCounts = new Int32Array(types.codes.length);
  const regionCounts = new Int32Array(regions.keys.length);
  const hasClockFilter = (plan.weekdays | plan.dayParts) !== 0;
  /** Hybrid meetings that asking for online alone would give, less those that asking for hybrid would. */
  let remoteHybrids = 0;

  function add(row: number, fails: number): void {
    const meeting = table.meeting[row]!;
    const kind = table.attendance[meeting]!;
    let failsAtVenue = fails;
    if (hasClockFilter && kind === HYBRID) {
      // Asking for online alone moves hybrid meetings to the visitor's clock, and perhaps to another day.
      failsAtVenue = test.failsOf(row, false);
      if ((test.failsOf(row, true) | FAILS.attendance) === FAILS.attendance) remoteHybrids++;
      if ((failsAtVenue | FAILS.attendance) === FAILS.attendance) remoteHybrids--;
    }
    if ((failsAtVenue | FAILS.attendance) === FAILS.attendance) kinds[kind]!++;
    if (fails & (fails - 1)) return; // Two failures: no single choice can bring the row back.
    const minute = test.minuteOf(row);
    if (minute >= 0 && (fails | FAILS.weekdays) === FAILS.weekdays) weekdays[Math.floor(minute / DAY_MIN)]!++;
    if (minute >= 0 && (fails | FAILS.dayParts) === FAILS.dayParts) dayParts[plan.dayPartOfMinute[minute % DAY_MIN]!]!++;
    if ((fails | FAILS.when) === FAILS.when) whens[test.whenOf(row)]!++;
    const leaf = regions.leaf[meeting]!;
    if (leaf >= 0 && (fails | FAILS.regions) === FAILS.regions) regionCounts[leaf]!++;
    if (fails !== 0) return;
    const end = types.first[meeting + 1]!;
    for (let i = types.first[meeting]!; i < end; i++) typeCounts[types.codesOf[i]!]!++;
  }

  function facets(query: Query): Facets {
    const attendance = sumBits(ATTENDANCES, kinds, (kind) => ANSWERS_TO[kind]!);
    attendance[ONLINE]! += remoteHybrids;
    return {
      weekdays: namedCounts(WEEKDAYS, weekdays, query.weekdays),
      dayParts: namedCounts(DAY_PARTS, dayParts, query.dayParts),
      attendance: namedCounts(ATTENDANCES, attendance, query.attendance),
      types: sortKeys(namedCounts(types.codes, typeCounts, query.types)),
      regions: sortKeys(namedCounts(regions.keys, rollUp(regionCounts, regions.parent), query.regions)),
      when: namedCounts(
        WHENS,
        sumBits(WHENS, whens, (bits) => bits),
        query.when && [query.when],
      ),
    };
  }

  return { add, facets };
}
