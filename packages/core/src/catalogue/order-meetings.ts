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

/** Two code units of a text as one number; 0 stands for the end. */
const unitsAt = (text: string, at: number): number => (text.charCodeAt(at) || 0) * 65_536 + (text.charCodeAt(at + 1) || 0);

/** Places in the first code units that are sorted as numbers, last ones first. */
const PREFIX = [4, 2, 0];

/** Indices of texts in order of code units; those of equal beginnings are then put in order by `compareRest`. */
function sortTexts(texts: readonly string[], compareRest: (a: number, b: number) => number): Int32Array {
  let order: Int32Array = Int32Array.from(texts.keys());
  // Comparing 100,000 texts takes 200 ms; digits take 20, and leave a few texts of each beginning to compare.
  for (const at of PREFIX) {
    order = sortByRank(
      order,
      Uint32Array.from(order, (index) => unitsAt(texts[index]!, at)),
    );
  }
  const isAlike = (a: number, b: number): boolean => PREFIX.every((at) => unitsAt(texts[a]!, at) === unitsAt(texts[b]!, at));
  for (let first = 0, end = 1; first < order.length; first = end++) {
    while (end < order.length && isAlike(order[first]!, order[end]!)) end++;
    if (end - first > 1) order.subarray(first, end).sort(compareRest);
  }
  return order;
}

/** Makes ids unique, and puts meetings in order of name, then id. Meetings without a name come last. */
export function orderMeetings(input: readonly Meeting[]): OrderedMeetings {
  const meetings = withUniqueIds(input);
  const names = meetings.map(nameKey);
  const byName = sortTexts(
    names,
    (a, b) => compare(names[a]!, names[b]!) || compare(meetings[a]!.name, meetings[b]!.name) || compare(meetings[a]!.id, meetings[b]!.id),
  );
  const nameRank = new Uint32Array(meetings.length);
  for (let i = 1; i < byName.length; i++) {
    const [last, next] = [byName[i - 1]!, byName[i]!];
    nameRank[next] = names[last] === names[next] ? nameRank[last]! : i;
  }
  return { meetings, byName, nameRank };
}
