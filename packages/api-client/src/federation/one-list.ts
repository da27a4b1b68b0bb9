import type { Meeting } from '@handrail/core';
import { mergeMeetings } from '@handrail/core/merge';
import type { Duplicate } from '@handrail/core/merge';

/** The meetings of several sources, each once. */
export interface OneList {
  /**
   * In the order of the sources, each with an id that no other has: its own, or with the number of its source behind it
   * (`noon~2`) where an earlier source uses that for another meeting.
   */
  readonly meetings: readonly Meeting[];
  /** What several sources list, with every listing as its source has it. */
  readonly duplicates: readonly Duplicate[];
  /** The meeting that an id names; also by the id of a listing that gave way to another one's. */
  find(id: string): Meeting | undefined;
  /** Every listing of one of these meetings as its source has it, the shown one first. */
  listingsOf(meeting: Meeting): readonly Meeting[];
}

/** Puts lists together, as often as they change. */
export interface ListJoiner {
  /** @param lists Of the sources in their order; of one that has none, an empty one. */
  join(lists: readonly (readonly Meeting[])[]): OneList;
  /** What a meeting of any list that was joined before is in the last one: by its own listing, then by the others'. */
  follow(meeting: Meeting): Meeting | undefined;
}

const listingKey = ({ id, source: { feed } }: Meeting): string => `${feed}\n${id}`;

/** Gives each meeting an id of its own; earlier lists go first. Tells which meetings have another one now. */
const separate = (meetings: readonly Meeting[], numberOf: (meeting: Meeting) => number): ReadonlyMap<Meeting, Meeting> => {
  const taken = new Set<string>();
  const renamed = new Map<Meeting, Meeting>();
  for (const meeting of meetings) {
    let { id } = meeting;
    while (taken.has(id)) id += `~${numberOf(meeting)}`;
    taken.add(id);
    if (id !== meeting.id) renamed.set(meeting, { ...meeting, id });
  }
  return renamed;
};

/** Makes a joiner, which remembers listings for as long as somebody has the meeting that was made of them. */
export const listJoiner = (feeds: readonly string[]): ListJoiner => {
  const listings = new WeakMap<Meeting, readonly Meeting[]>();
  const listingsOf = (meeting: Meeting): readonly Meeting[] => listings.get(meeting) ?? [meeting];
  let findListing: (key: string) => Meeting | undefined = () => undefined;

  const join = (lists: readonly (readonly Meeting[])[]): OneList => {
    const filled = lists.filter(({ length }) => length > 0);
    // Ids are unique within a list, and nothing in it is called the same.
    const merged = filled.length > 1 ? mergeMeetings(lists) : { meetings: filled[0] ?? [], duplicates: [] };
    const renamed =
      filled.length > 1 ? separate(merged.meetings, ({ source }) => feeds.indexOf(source.feed) + 1) : new Map<Meeting, Meeting>();
    const shown = (meeting: Meeting): Meeting => renamed.get(meeting) ?? meeting;
    for (const [meeting, now] of renamed) listings.set(now, [meeting]);
    const duplicates = merged.duplicates.map(({ meeting, others }) => {
      listings.set(shown(meeting), [meeting, ...others]);
      return { meeting: shown(meeting), others };
    });
    const meetings = renamed.size > 0 ? merged.meetings.map(shown) : merged.meetings;

    // Built when something is looked for: most lists are only shown.
    let byId: Map<string, Meeting> | undefined;
    const find = (id: string): Meeting | undefined => {
      if (!byId) {
        const others = duplicates.flatMap((duplicate) => duplicate.others.map((other) => [other.id, duplicate.meeting] as const));
        byId = new Map([...others.reverse(), ...meetings.map((meeting) => [meeting.id, meeting] as const)]);
      }
      return byId.get(id);
    };
    let byListing: Map<string, Meeting> | undefined;
    findListing = (key) => {
      byListing ??= new Map(meetings.flatMap((meeting) => listingsOf(meeting).map((listing) => [listingKey(listing), meeting] as const)));
      return byListing.get(key);
    };
    return { meetings, duplicates, find, listingsOf };
  };

  return {
    join,
    follow: (meeting) => {
      for (const listing of listingsOf(meeting)) {
        const found = findListing(listingKey(listing));
        if (found) return found;
      }
      return undefined;
    },
  };
};
