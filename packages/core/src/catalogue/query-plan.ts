import type { Catalogue, Query, QueryContext } from './query.js';
import { ATTENDANCES } from './entry-table.js';
import type { EntryTable } from './entry-table.js';
import { DAY_PARTS, dayPartOfMinutes } from './day-parts.js';
import type { RegionIndex } from './region-tree.js';
import { soonMsOf } from './make-entry.js';
import type { Timetable } from './timetable.js';
import type { TypeIndex } from './type-index.js';

/** What a built catalogue holds: columns, computed once. */
export interface Columns {
  readonly meetings: Catalogue['meetings'];
  readonly table: EntryTable;
  readonly regions: RegionIndex;
  readonly types: TypeIndex;
}

/** The filters that a row can fail, as bits of a mask. */
export const FAILS = {
  text: 1,
  weekdays: 2,
  dayParts: 4,
  attendance: 8,
  types: 16,
  regions: 32,
  radiusKm: 64,
  when: 128,
  /** Not a filter: a slot that will not be held again. */
  over: 256,
} as const;

/** Values of `Query.when`; a row's bits are in the same order. */
export const WHENS = ['now', 'soon', 'upcoming'] as const;

/** The kinds of attendance a meeting answers to, as bits in the order of `ATTENDANCES`. */
export const ANSWERS_TO: readonly number[] = [
  0b00001, // in-person
  0b00010, // online
  0b00111, // hybrid: in-person, online and hybrid
  0b01010, // phone: online and phone, for no room is needed
  0b10000, // inactive: only when asked for, or when nothing is asked for
];

/** A query made ready for one pass over the rows. Bit sets are 0 and lists absent when there is no such filter. */
export interface QueryPlan {
  readonly columns: Columns;
  readonly timetable: Timetable;
  /** Only online sides are asked for, so that hybrid meetings are shown by the visitor's clock. */
  readonly isRemote: boolean;
  /** Per meeting, kilometres; `Infinity` for meetings that have no distance. */
  readonly distances: Float64Array | undefined;
  readonly soonMs: number;
  /** Per meeting: 0 when the text does not match, else a score. */
  readonly textScores: ArrayLike<number> | undefined;
  readonly weekdays: number;
  readonly dayParts: number;
  readonly attendance: number;
  /** Chosen types as indices; -1 for a code that no meeting has. */
  readonly types: readonly number[];
  /** Per region: 1 when it or a region above it was chosen. */
  readonly regions: Uint8Array | undefined;
  readonly radiusKm: number | undefined;
  readonly when: number;
  readonly dayPartOfMinute: Uint8Array;
}

/** One bit for each chosen value, by its place in `all`. */
function bitsOf<T>(chosen: readonly T[] | undefined, all: readonly T[]): number {
  // A value that does not exist still is a filter: bit 30 stands for it and matches nothing.
  return (chosen ?? []).reduce((bits, value) => bits | (1 << ((all.indexOf(value) + 31) % 31)), 0);
}

function chosenRegions(chosen: readonly string[] | undefined, { keys, parent }: RegionIndex): Uint8Array | undefined {
  if (!chosen?.length) return undefined;
  const wanted = new Set(chosen);
  const isChosen = new Uint8Array(keys.length);
  // Parents come before children, so one pass carries the choice all the way down.
  keys.forEach((key, node) => {
    if (wanted.has(key) || isChosen[parent[node]!]) isChosen[node] = 1;
  });
  return isChosen;
}

/** Makes a query ready. `textScores` and `distances` are computed elsewhere, because they outlive a query. */
export function planQuery(
  columns: Columns,
  query: Query,
  context: QueryContext,
  found: Pick<QueryPlan, 'timetable' | 'textScores' | 'distances'>,
): QueryPlan {
  const { attendance } = query;
  return {
    columns,
    ...found,
    weekdays: bitsOf(query.weekdays, [0, 1, 2, 3, 4, 5, 6]),
    dayParts: bitsOf(query.dayParts, DAY_PARTS),
    attendance: bitsOf(attendance, ATTENDANCES),
    isRemote: Boolean(attendance?.length) && attendance!.every((kind) => kind === 'online' || kind === 'phone'),
    types: (query.types ?? []).map((code) => columns.types.codes.indexOf(code)),
    regions: chosenRegions(query.regions, columns.regions),
    radiusKm: found.distances && query.radiusKm,
    when: query.when ? bitsOf([query.when], WHENS) : 0,
    soonMs: soonMsOf(context.soonMin),
    dayPartOfMinute: dayPartOfMinutes(context.dayParts),
  };
}
