import type { Meeting } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import { plainText } from '../../normalise/plain-text.js';
import type { Report } from '../finding.js';
import { safeEmail, safeLine, safeText, webLink } from '../safe-value.js';
import type { MeetingGuideRow, TextField } from './row.js';

/** Text as readers take it: they decode entities, so where that would change it, its ampersands are encoded. */
export const readable = (text: string): string => (plainText(text) === text ? text : text.replaceAll('&', '&amp;'));

type Texts = Partial<Record<TextField, string | undefined>>;

/** Sets the fields that have a text. */
export function setTexts(row: MeetingGuideRow, texts: Texts): void {
  // `as`: what Object.entries cannot say about the fields.
  for (const [field, text] of Object.entries(texts) as [TextField, string | undefined][]) if (text) row[field] = readable(text);
}

/** Sets the fields of links, which are web addresses; what is none is reported. */
export function setLinks(row: MeetingGuideRow, links: Texts, report: Report): void {
  for (const [field, given] of Object.entries(links) as [TextField, string | undefined][]) {
    const url = webLink(given);
    if (url) row[field] = url;
    // Someone's address is not for a list of findings either.
    else if (given) report('value-not-written', field, given.replace(/^mailto:[^]*/i, 'mailto:'));
  }
}

/** Sets the position, unless it is none or the one of which readers know that it is wrong, 0/0. */
export function setPosition(row: MeetingGuideRow, { place }: Meeting, report: Report): void {
  if (!place?.position) return;
  const reading = readPosition(place.position.latitude, place.position.longitude);
  if (typeof reading === 'string' || reading.isSwapped) return report('value-not-written', 'latitude', place.position);
  row.latitude = place.position.latitude;
  row.longitude = place.position.longitude;
}

const FIELDS = { venmo: 'venmo', square: 'square', paypal: 'paypal', 'homegroup-online': 'homegroup_online' } as const;

/** Sets the ways to give: one of each service, a handle or a link. */
export function setContributions(row: MeetingGuideRow, { contributions }: Meeting, report: Report): void {
  for (const { service, handle } of contributions) {
    const field = FIELDS[service];
    const isUsable = /^[@$]?\w[\w-]{0,39}$/.test(handle) || webLink(handle) !== undefined;
    if (isUsable && !row[field]) row[field] = handle;
    else report('value-not-written', field, handle);
  }
}

/** Sets what is known about group and publisher. */
export function setGroup(row: MeetingGuideRow, { group, publisher }: Meeting, report: Report): void {
  setTexts(row, { group: safeLine(group?.name), group_notes: safeText(group?.notes), district: safeLine(group?.district) });
  setLinks(row, { website: group?.website }, report);
  setTexts(row, { entity: safeLine(publisher?.name), entity_location: safeLine(publisher?.location) });
  setLinks(row, { entity_website_url: publisher?.url }, report);
}

/** Sets the public contacts of group and publisher. */
export function setContacts(row: MeetingGuideRow, { group, publisher }: Meeting): void {
  setTexts(row, { email: safeEmail(group?.email), phone: safeLine(group?.phone) });
  setTexts(row, { entity_email: safeEmail(publisher?.email), entity_phone: safeLine(publisher?.phone) });
}
