import type { Meeting } from '../model/meeting.js';

const contentOf = (meeting: Meeting): string => JSON.stringify({ ...meeting, source: 0 });

/**
 * Finds an id of its own for each meeting that shares one. They are ordered by content, so the result is the same for
 * any order of rows. `''` stands for a copy, which has the content of an earlier meeting in every respect.
 */
export function settleIds(meetings: readonly Meeting[]): Map<Meeting, string> {
  const settled = new Map<Meeting, string>();
  const taken = new Set<string>();
  const shared = new Map<string, Meeting[]>();
  for (const { id } of meetings) {
    const before = taken.size;
    if (taken.add(id).size === before) shared.set(id, []);
  }
  for (const meeting of meetings) shared.get(meeting.id)?.push(meeting);
  for (const [id, sharers] of [...shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const byContent = new Map<string, Meeting>();
    for (const meeting of sharers) {
      const content = contentOf(meeting);
      if (byContent.has(content)) settled.set(meeting, '');
      else byContent.set(content, meeting);
    }
    let number = 1;
    for (const content of [...byContent.keys()].sort().slice(1)) {
      let next: string;
      do next = `${id}-${++number}`;
      while (taken.has(next));
      taken.add(next);
      settled.set(byContent.get(content)!, next);
    }
  }
  return settled;
}
