import type { Meeting } from '../model/meeting.js';
import { foldText } from './fold-text.js';

/** Meetings in order of name, each with an id of its own: the order does not depend on the order of the input. */
export interface OrderedMeetings {
  readonly meetings: readonly Meeting[];
  /** Rank of each meeting's name; equal for names that differ only in case, accents and punctuation. */
  readonly nameRank: Int32Array;
  /** Index in `meetings`. */
  readonly byId: ReadonlyMap<string, number>;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids are unique within a feed. Where feeds are put together, the second of the same id becomes `id~2`, and so on. */
function withUniqueIds(meetings: readonly Meeting[]): readonly Meeting[] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const twins = groups.get(meeting.id);
    if (twins) twins.push(meeting);
    else groups.set(meeting.id, [meeting]);
  }
  if (groups.size === meetings.length) return meetings;
  const unique: Meeting[] = [];
  for (const [id, twins] of groups) {
    twins.sort((a, b) => compare(a.source.feed, b.source.feed) || compare(a.source.row, b.source.row));
    let number = 1;
    for (const meeting of twins) {
      if (number > 1) while (groups.has(`${id}~${number}`)) number++;
      unique.push(number === 1 ? meeting : { ...meeting, id: `${id}~${number}` });
      number++;
    }
  }
  return unique;
}

/** Puts meetings in order of name, then id, and makes ids unique. Meetings without a name come last. */
export function orderMeetings(input: readonly Meeting[]): OrderedMeetings {
  const unique = withUniqueIds(input);
  // Folded text never contains this letter, so nameless meetings sort behind every name.
  const names = unique.map((meeting) => foldText(meeting.name) || '\uffff');
  const order = Array.from(names.keys()).sort(
    (a, b) => compare(names[a]!, names[b]!) || compare(unique[a]!.name, unique[b]!.name) || compare(unique[a]!.id, unique[b]!.id),
  );
  const nameRank = new Int32Array(order.length);
  const byId = new Map<string, number>();
  const meetings: Meeting[] = [];
  for (const [rank, from] of order.entries()) {
    const meeting = unique[from]!;
    nameRank[rank] = rank > 0 && names[order[rank - 1]!] === names[from] ? nameRank[rank - 1]! : rank;
    byId.set(meeting.id, rank);
    meetings.push(meeting);
  }
  return { meetings, nameRank, byId };
}
