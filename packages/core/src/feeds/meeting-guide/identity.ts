import type { Meeting } from '../../model/meeting.js';
import { shortHash } from '../../normalise/short-hash.js';
import type { FeedRow } from '../feed-row.js';

function readKey(row: FeedRow, field: string): string {
  const value = row.value(field);
  return typeof value === 'number' ? String(value) : row.line(field);
}

/** A key made of what does not change while the meeting is the same: its name, times and places. */
function deriveKey({ name, slots, place, conference }: Meeting): string {
  const identity = JSON.stringify([name, slots, place?.name, place?.address, conference?.url, conference?.phone]);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.slice(0, 6), shortHash(identity)].join('-');
}

/** The id that a row asks for: its slug, or failing that the publisher's `id`, or one made of the meeting itself. */
export function requestedId(row: FeedRow, meeting: Meeting): string {
  const slug = readKey(row, 'slug');
  if (slug) return slug;
  row.note('slug-missing', 'slug');
  return readKey(row, 'id') || deriveKey(meeting);
}

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
    if (taken.has(id)) shared.set(id, []);
    taken.add(id);
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
