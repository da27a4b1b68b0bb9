import type { Meeting } from '../../model/meeting.js';
import { shortHash } from '../../normalise/short-hash.js';
import type { FeedRow } from '../feed-row.js';

/** The row's own key: its slug, or failing that the publisher's `id`; `''` when it has neither. */
export function readKey(row: FeedRow): string {
  for (const field of ['slug', 'id']) {
    const value = row.value(field);
    const key = typeof value === 'number' ? String(value) : typeof value === 'string' ? row.line(field) : '';
    if (key) return key;
  }
  return '';
}

/** A key made of what does not change while the meeting is the same: its name, times and places. */
export function deriveKey({ name, slots, place, conference }: Meeting): string {
  const words = name.toLowerCase().normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? [];
  const identity = JSON.stringify([name, slots, place?.name, place?.address, conference?.url, conference?.phone]);
  return [...words.slice(0, 6), shortHash(identity)].join('-');
}

const contentOf = (meeting: Meeting): string => JSON.stringify({ ...meeting, source: undefined });

/**
 * Gives each meeting an id of its own. Meetings that share an id are ordered by content, so the result is the same for
 * any order of rows; of those with equal content the first stays.
 * @returns The meetings to keep, in their order, and those that are copies or were given another id.
 */
export function settleIds(meetings: readonly Meeting[]): { kept: Meeting[]; copies: Set<Meeting>; renamed: Set<Meeting> } {
  const byId = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const same = byId.get(meeting.id);
    if (same) same.push(meeting);
    else byId.set(meeting.id, [meeting]);
  }
  const copies = new Set<Meeting>();
  const ids = new Map<Meeting, string>();
  const shared = [...byId].filter(([, same]) => same.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, same] of shared) {
    const byContent = new Map<string, Meeting>();
    for (const meeting of same) {
      const content = contentOf(meeting);
      if (byContent.has(content)) copies.add(meeting);
      else byContent.set(content, meeting);
    }
    let number = 1;
    for (const content of [...byContent.keys()].sort().slice(1)) {
      do number++;
      while (byId.has(`${id}-${number}`));
      byId.set(`${id}-${number}`, []);
      ids.set(byContent.get(content)!, `${id}-${number}`);
    }
  }
  const kept = meetings.filter((meeting) => !copies.has(meeting)).map((meeting) => (ids.has(meeting) ? { ...meeting, id: ids.get(meeting)! } : meeting));
  return { kept, copies, renamed: new Set(ids.keys()) };
}
