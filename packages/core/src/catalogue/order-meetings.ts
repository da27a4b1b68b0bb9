import type { Meeting } from '../model/meeting.js';
import { compareText as compare, nameKey } from './fold-text.js';
import { sortByRank } from './sort-by-rank.js';

/** Meetings, each with an id of its own, and their order by name, which does not depend on the order of the input. */
export interface OrderedMeetings {
  readonly meetings: readonly Meeting[];
  /** Indices in `meetings`. */
  readonly byName: Int32Array;
  /** Per meeting: rank of its name; equal for names that differ only in case, accents and punctuation. */
  readonly nameRank: Uint32Array;
}

/** Ids are unique within a feed. Where feeds are put together, the second of the same id becomes `id~2`, and so on. */
function withUniqueIds(meetings: readonly Meeting[]): readonly Meeting[] {
  const ids = new Set(meetings.map(({ id }) => id));
  if (ids.size === meetings.length) return meetings;
  const seen = new Set<string>();
  const bySource = [...meetings].sort((a, b) => compare(a.source.feed, b.source.feed) || a.source.row - b.source.row);
  return bySource.map((meeting) => {
    let { id } = meeting;
    for (let number = 2; seen.has(id); number++) {
      const numbered = `${meeting.id}~${number}`;
      if (!ids.has(numbered)) id = numbered;
    }
    seen.add(id);
    return id === meeting.id ? meeting : { ...meeting, id };
  });
}

/** Rank of each text in order of code units, equal for equal ones. Names repeat, so only the distinct ones are compared. */
function rankTexts(texts: readonly string[]): Uint32Array {
  const distinct = [...new Set(texts)].sort(compare);
  const rankOf = new Map(distinct.map((text, rank) => [text, rank]));
  return Uint32Array.from(texts, (text) => rankOf.get(text)!);
}

/** Indices in order of rank; those of one rank are then put in order by `compareEqual`. */
function sortRanked(ranks: Uint32Array, compareEqual: (a: number, b: number) => number): Int32Array {
  const order = sortByRank(Int32Array.from(ranks.keys()), ranks);
  for (let first = 0, end = 1; first < order.length; first = end++) {
    while (end < order.length && ranks[order[first]!] === ranks[order[end]!]) end++;
    if (end - first > 1) order.subarray(first, end).sort(compareEqual);
  }
  return order;
}

/** Makes ids unique, and puts meetings in order of name, then id. Meetings without a name come last. */
export function orderMeetings(input: readonly Meeting[]): OrderedMeetings {
  const meetings = withUniqueIds(input);
  const ranks = rankTexts(meetings.map(nameKey));
  const byName = sortRanked(ranks, (a, b) => compare(meetings[a]!.name, meetings[b]!.name) || compare(meetings[a]!.id, meetings[b]!.id));
  return { meetings, byName, nameRank: ranks };
}
