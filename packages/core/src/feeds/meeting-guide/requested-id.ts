import type { Meeting } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

/** An identifier in a field, which may be a number; `''` when there is none. */
export function readKey(row: FeedRow, field: string): string {
  const value = row.value(field);
  return typeof value === 'number' ? String(value) : row.line(field);
}

/** The id that a row asks for: its slug, or failing that the publisher's `id`, or one made of the meeting itself. */
export function requestedId(row: FeedRow, meeting: Meeting): string {
  const slug = readKey(row, 'slug');
  if (slug) return slug;
  row.note('slug-missing', 'slug');
  return readKey(row, 'id') || row.read.key(meeting);
}
