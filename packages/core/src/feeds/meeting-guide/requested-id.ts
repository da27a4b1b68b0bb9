import type { Meeting } from '../../model/meeting.js';
import { shortHash } from '../../normalise/short-hash.js';
import type { FeedRow } from '../feed-row.js';

/** An identifier in a field, which may be a number; `''` when there is none. */
export function readKey(row: FeedRow, field: string): string {
  const value = row.value(field);
  return typeof value === 'number' ? String(value) : row.line(field);
}

/** A key made of what does not change while the meeting is the same: its name, times and places. */
export function deriveKey({ name, slots, place, conference }: Meeting): string {
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
