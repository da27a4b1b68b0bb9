import type { Meeting } from '../model/meeting.js';

const contentOf = (meeting: Meeting): string => JSON.stringify({ ...meeting, source: 0 });

/**
 * Finds an id of its own for each meeting that shares one, by its index. They are ordered by content, so the result is
 * the same for any order of rows. `''` stands for a copy, which has the content of an earlier meeting in every respect.
 */
export function settleIds(meetings: readonly Meeting[]): Map<number, string> {
  const settled = new Map<number, string>();
  // The first meeting of each id. Few ids are shared, and meetings are far apart in memory: they are looked at once.
  const taken = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (let index = 0; index < meetings.length; index++) {
    const { id } = meetings[index]!;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, index);
    else {
      const sharers = shared.get(id) ?? [first];
      sharers.push(index);
      shared.set(id, sharers);
    }
  }
  for (const [id, sharers] of [...shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const byContent = new Map<string, number>();
    for (const index of sharers) {
      const content = contentOf(meetings[index]!);
      if (byContent.has(content)) settled.set(index, '');
      else byContent.set(content, index);
    }
    let number = 1;
    for (const content of [...byContent.keys()].sort().slice(1)) {
      let next: string;
      do next = `${id}-${++number}`;
      while (taken.has(next));
      taken.set(next, 0);
      settled.set(byContent.get(content)!, next);
    }
  }
  return settled;
}
