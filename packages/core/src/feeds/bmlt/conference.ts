import type { Conference } from '../../model/meeting.js';
import { conferenceProvider } from '../../normalise/conference-provider.js';
import { dialString } from '../../normalise/dial-string.js';
import type { FeedRow } from '../feed-row.js';
import type { Writable } from '../writable.js';
import { fieldText } from './field-text.js';

/** The online side of a row; `undefined` when it has neither link, telephone nor information about them. */
export function readConference(row: FeedRow): Conference | undefined {
  const conference: Writable<Conference> = {};
  const link = row.link('virtual_meeting_link');
  if (link?.host) {
    conference.url = link.url;
    const provider = conferenceProvider(link.host);
    if (provider) conference.provider = provider;
  } else if (link) row.note('url-invalid', 'virtual_meeting_link');

  const number = row.line('phone_meeting_number');
  const phone = dialString(number);
  if (phone) conference.phone = phone;
  else if (number) row.note('phone-invalid', 'phone_meeting_number');

  const notes = fieldText(row, 'virtual_meeting_additional_info');
  if (notes) conference.urlNotes = notes;
  return notes || conference.url || phone ? conference : undefined;
}
