import type { Conference } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { partReader } from '../part-reader.js';
import type { Writable } from '../writable.js';

// Notes stay without their link: a passcode or "ask for the link" is what a visitor needs then.
const readNotes = partReader<Conference>({ text: { urlNotes: 'conference_url_notes', phoneNotes: 'conference_phone_notes' } });

/** The online side of a row; `undefined` when it has neither link, telephone nor notes about them. */
export function readConference(row: FeedRow): Conference | undefined {
  const conference: Writable<Conference> = {};
  const link = row.link('conference_url');
  if (link?.host) {
    conference.url = link.url;
    const provider = row.read.service(link.host);
    if (provider) conference.provider = provider;
  } else if (link) row.note('url-invalid', 'conference_url');

  const number = row.line('conference_phone');
  const phone = row.read.phone(number);
  if (phone) conference.phone = phone;
  else if (number) row.note('phone-invalid', 'conference_phone');

  const canJoin = conference.url || phone;
  if (!canJoin && /:\/\/[\w.]*(?:zoom|meet|webex|teams)\b/.test(row.text('notes'))) row.note('link-in-notes', 'notes');
  return readNotes(row, conference) || canJoin ? conference : undefined;
}
