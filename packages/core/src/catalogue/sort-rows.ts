import type { OrderedMeetings } from './order-meetings.js';
import type { QueryPlan } from './query-plan.js';
import type { Query, SortOrder } from './query.js';

/** The order that a query gets: what it asks for, when that can be had. */
export function effectiveSort({ sort, text }: Query, plan: QueryPlan): SortOrder {
  const wanted = sort ?? (text ? 'relevance' : 'next');
  if (wanted === 'relevance' && !plan.textScores) return 'next';
  if (wanted === 'distance' && !plan.distances) return 'next';
  return wanted;
}

/** Room for a row's place behind its rank in one number: 2^28 ranks of 2^24 rows, within the 53 bits of a double. */
const ROWS = 2 ** 24;
const LAST_RANK = 2 ** 28 - 1;

/**
 * Sorts rows that are in `next` order by another order; rows that are equal in it stay in `next` order.
 * Distances are told apart to the decimetre. Rank and place are packed into one number, because typed arrays
 * of numbers sort natively, ten times faster than with a comparison function.
 */
export function sortRows(rows: Int32Array, sort: SortOrder, plan: QueryPlan, nameRank: OrderedMeetings['nameRank']): Int32Array {
  if (sort === 'next') return rows;
  const { meeting } = plan.columns.table;
  const rankOf = {
    relevance: (m: number) => LAST_RANK - plan.textScores![m]!,
    name: (m: number) => nameRank[m]!,
    distance: (m: number) => Math.min(LAST_RANK, Math.round(plan.distances![m]! * 10_000)),
  }[sort];
  const keys = new Float64Array(rows.length);
  rows.forEach((row, place) => (keys[place] = rankOf(meeting[row]!) * ROWS + place));
  keys.sort();
  return Int32Array.from(keys, (key) => rows[key % ROWS]!);
}
