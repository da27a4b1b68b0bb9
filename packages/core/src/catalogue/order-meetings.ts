import type { Meeting } from '../model/meeting.js';
import { compareText as compare, nameKey } from './fold-text.js';

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

/** Makes ids unique, and puts meetings in order of name, then id. Meetings without a name come last. */
export function orderMeetings(input: readonly Meeting[]): OrderedMeetings {
  const meetings = withUniqueIds(input);
  const names = meetings.map(nameKey);
  const byName = Int32Array.from(meetings.keys()).sort(
    (a, b) => compare(names[a]!, names[b]!) || compare(meetings[a]!.name, meetings[b]!.name) || compare(meetings[a]!.id, meetings[b]!.id),
  );
  const nameRank = new Uint32Array(meetings.length);
  for (let i = 1; i < byName.length; i++) {
    const [last, next] = [byName[i - 1]!, byName[i]!];
    nameRank[next] = names[last] === names[next] ? nameRank[last]! : i;
  }
  return { meetings, byName, nameRank };
}
