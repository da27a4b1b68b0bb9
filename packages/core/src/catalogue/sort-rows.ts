import type { QueryPlan } from './query-plan.js';
import type { Query, SortOrder } from './query.js';
import { sortByRank } from './sort-by-rank.js';

/** The order that a query gets: what it asks for, when that can be had. */
export function effectiveSort({ sort, text }: Query, plan: QueryPlan): SortOrder {
  const wanted = sort ?? (text ? 'relevance' : 'next');
  if (wanted === 'relevance' && !plan.textScores) return 'next';
  if (wanted === 'distance' && !plan.distances) return 'next';
  return wanted;
}

const LAST_RANK = 2 ** 32 - 1;

/** Scores are kept in 16 bits. */
const MOST_SCORE = 0xffff;

/** Sorts rows that are in `next` order by another order; rows that are equal in it stay in `next` order. */
export function sortRows(rows: Int32Array, sort: SortOrder, plan: QueryPlan, nameRank: Uint32Array): Int32Array {
  if (sort === 'next') return rows;
  const { meeting } = plan.columns.table;
  const rankOf = {
    relevance: (m: number) => MOST_SCORE - plan.textScores![m]!,
    name: (m: number) => nameRank[m]!,
    // To the decimetre.
    distance: (m: number) => Math.min(LAST_RANK, Math.round(plan.distances![m]! * 10_000)),
  }[sort];
  const ranks = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) ranks[i] = rankOf(meeting[rows[i]!]!);
  return sortByRank(rows, ranks);
}
