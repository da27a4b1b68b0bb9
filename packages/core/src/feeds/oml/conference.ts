import type { Conference } from '../../model/meeting.js';
import { dialString } from '../../normalise/dial-string.js';
import type { FeedRow } from '../feed-row.js';
import { readConference as readMeetingGuideConference } from '../meeting-guide/conference.js';
import { readKey } from '../meeting-guide/requested-id.js';
import { readRenamed } from '../renamed-fields.js';
import type { Writable } from '../writable.js';

const CODE_FIELDS = ['access_code', 'accessCode'];

/**
 * The online side of a row; `undefined` when it says nothing about it. Where there is a link, nobody can tell whether the
 * access code belongs to it or to the telephone, so it stands as a note beside the link; a code for a telephone alone is
 * dialled after a pause, as the list's own page does.
 */
export function readConference(row: FeedRow): Conference | undefined {
  const fields = { conference_url: row.value('url'), conference_phone: readKey(row, 'phone'), notes: row.value('notes') };
  const names = { conference_url: 'url', conference_phone: 'phone' };
  const conference: Writable<Conference> = { ...readRenamed(row, fields, names, readMeetingGuideConference) };
  const code = CODE_FIELDS.map((field) => readKey(row, field)).find(Boolean);
  if (code && conference.url) conference.urlNotes = code;
  else if (code && conference.phone) {
    const isDialable = /^[\d#*,; -]+$/.test(code);
    const phone = isDialable ? dialString(`${conference.phone},,${code}`) : undefined;
    if (phone) conference.phone = phone;
    else conference.phoneNotes = code;
  } else if (code) conference.urlNotes = code;
  return Object.keys(conference).length > 0 ? conference : undefined;
}
