import type { Meeting } from '../model/meeting.js';
import { haveSameDoor, haveSimilarNames, placeMarks, roomKey, startKeys } from './likeness.js';

/** One meeting that several sources list. */
export interface Duplicate {
  /** The one of the earliest source. */
  readonly meeting: Meeting;
  /** The others, in the order of their sources. */
  readonly others: readonly Meeting[];
}

function isSame(a: Meeting, b: Meeting): boolean {
  if (a.source.feed === b.source.feed) return false;
  const room = roomKey(a);
  if (room && room === roomKey(b)) return true;
  return haveSameDoor(a, b) && haveSimilarNames(a, b);
}

/**
 * Finds meetings that several sources list: those that start at the same time of the week in the same zone and have the
 * same online room, or the same door and a similar name. Meetings of one source are never called the same: a house may
 * well have two rooms.
 * @param meetings In order of preference; `source.feed` tells the sources apart.
 */
export function findDuplicates(meetings: readonly Meeting[]): readonly Duplicate[] {
  const together = new Map<string, number[]>();
  meetings.forEach((meeting, index) => {
    const marks = placeMarks(meeting);
    for (const start of startKeys(meeting)) {
      for (const mark of marks) {
        const key = `${start} ${mark}`;
        const found = together.get(key);
        if (found) found.push(index);
        else together.set(key, [index]);
      }
    }
  });
  // The first of a group stands for it.
  const first = Int32Array.from(meetings.keys());
  const headOf = (index: number): number => {
    while (first[index] !== index) index = first[index]!;
    return index;
  };
  for (const candidates of together.values()) {
    for (let i = 1; i < candidates.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [headOf(candidates[j]!), headOf(candidates[i]!)];
        if (a !== b && isSame(meetings[candidates[j]!]!, meetings[candidates[i]!]!)) first[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, Meeting[]>();
  meetings.forEach((meeting, index) => {
    const head = headOf(index);
    if (head === index) return;
    const others = groups.get(head);
    if (others) others.push(meeting);
    else groups.set(head, [meeting]);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([head, others]) => ({ meeting: meetings[head]!, others }));
}
