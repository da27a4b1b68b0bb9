import type { Meeting } from '../model/meeting.js';
import { compareText as compare, nameKey } from './fold-text.js';
import { sortByRank } from './sort-by-rank.js';
import { sortByText } from './sort-by-text.js';

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
  const ids = new Set<string>();
  for (const { id } of meetings) ids.add(id);
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

/** Names as numbers: names repeat, so only the distinct ones are folded and compared. */
interface RankedNames {
  /** Per meeting: rank of its folded name. */
  readonly folded: Uint32Array;
  /** Per meeting: rank among names, where those that fold alike differ. */
  readonly exact: Uint32Array;
}

function rankNames(meetings: readonly Meeting[]): RankedNames {
  const numbers = new Map<string, number>();
  const numberOf = Uint32Array.from(meetings, ({ name }) => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    return number;
  });
  const distinct = Array.from(numbers, ([name, number]) => ({ name, number, key: nameKey({ name }) }));
  distinct.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  const foldedOf = new Uint32Array(distinct.length);
  const exactOf = new Uint32Array(distinct.length);
  let rank = 0;
  distinct.forEach(({ key, number }, place) => {
    if (place > 0 && distinct[place - 1]!.key !== key) rank++;
    foldedOf[number] = rank;
    exactOf[number] = place;
  });
  return { folded: numberOf.map((number) => foldedOf[number]!), exact: numberOf.map((number) => exactOf[number]!) };
}

/** Makes ids unique, and puts meetings in order of name, then id. Meetings without a name come last. */
export function orderMeetings(input: readonly Meeting[]): OrderedMeetings {
  const meetings = withUniqueIds(input);
  const { folded, exact } = rankNames(meetings);
  const byName = sortByRank(Int32Array.from(exact.keys()), exact);
  const ids = meetings.map(({ id }) => id);
  for (let first = 0, end = 1; first < byName.length; first = end++) {
    while (end < byName.length && exact[byName[first]!] === exact[byName[end]!]) end++;
    sortByText(byName, ids, first, end);
  }
  return { meetings, byName, nameRank: folded };
}
