import type { Group } from '../../model/meeting.js';
import { safeLink } from '../../normalise/safe-link.js';
import { oneLine } from '../../normalise/one-line.js';
import type { FeedRow } from '../feed-row.js';
import { ownValue } from '../own-value.js';
import type { Writable } from '../writable.js';
import { scalarOf, typesOf } from './nodes.js';

const ORGANIZATION = /Organization$|Group$|^(?:NGO|Church|PlaceOfWorship|Corporation|LocalBusiness|CommunityCentre)$/;

/**
 * The group that holds an event: the first organiser that says of itself that it is an organization. One that says nothing
 * may be a person, and a person is never read; nor are mail addresses and telephone numbers, which are often a person's.
 */
export function readOrganizer(row: FeedRow, nodes: readonly unknown[]): Group | undefined {
  const node = nodes.find((each) => {
    const types = typesOf(each);
    return types.some((type) => ORGANIZATION.test(type)) && !types.includes('Person');
  });
  const group: Writable<Group> = {};
  const [name, url] = ['name', 'url'].map((key) => oneLine(row.plain(scalarOf(ownValue(node, key)), 'organizer')));
  if (name) group.name = name;
  const link = url ? safeLink(url) : undefined;
  if (typeof link === 'string') row.note(link, 'organizer', url);
  else if (link?.host) group.website = link.url;
  return group.name || group.website ? group : undefined;
}
