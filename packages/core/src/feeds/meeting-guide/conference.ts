import type { Conference } from '../../model/meeting.js';
import { conferenceProvider } from '../../normalise/conference-provider.js';
import { dialString } from '../../normalise/dial-string.js';
import type { FeedRow } from '../feed-row.js';
import type { Writable } from './writable.js';

const KNOWN_LINK = /https?:\/\/(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|webex\.com)\//i;

/** The online side of a row; `undefined` when it has neither link, telephone nor notes about them. */
export function readConference(row: FeedRow): Conference | undefined {
  const conference: Writable<Conference> = {};
  const link = row.link('conference_url');
  if (link?.host) {
    conference.url = link.url;
    const provider = conferenceProvider(link.host);
    if (provider) conference.provider = provider;
  } else if (link) row.note('url-invalid', 'conference_url');

  const phoneText = row.line('conference_phone');
  const phone = dialString(phoneText);
  if (phone) conference.phone = phone;
  else if (phoneText) row.note('phone-invalid', 'conference_phone');

  // Notes stay without their link: a passcode or "ask for the link" is what a visitor needs then.
  const urlNotes = row.text('conference_url_notes');
  if (urlNotes) conference.urlNotes = urlNotes;
  const phoneNotes = row.text('conference_phone_notes');
  if (phoneNotes) conference.phoneNotes = phoneNotes;

  if (!conference.url && !phone && KNOWN_LINK.test(row.text('notes'))) row.note('link-in-notes', 'notes');
  return conference.url || phone || urlNotes || phoneNotes ? conference : undefined;
}
