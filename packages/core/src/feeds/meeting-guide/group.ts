import type { Group } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import type { Writable } from './writable.js';

/** The group of a row. The fields `contact_1_name` and so on belong to persons and are never read. */
export function readGroup(row: FeedRow): Group | undefined {
  const group: Writable<Group> = {};
  const name = row.line('group');
  if (name) group.name = name;
  const notes = row.text('group_notes');
  if (notes) group.notes = notes;
  const website = row.link('website')?.url;
  if (website) group.website = website;
  const email = row.email('email');
  if (email) group.email = email;
  const phone = row.line('phone');
  if (phone) group.phone = phone;
  const district = row.line('district');
  if (district) group.district = district;
  return name || notes || website || email || phone || district ? group : undefined;
}
