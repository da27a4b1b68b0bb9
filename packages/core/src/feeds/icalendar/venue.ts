import type { Attendance, Conference, Place } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import { dialString } from '../../normalise/dial-string.js';
import { oneLine } from '../../normalise/one-line.js';
import { safeLink } from '../../normalise/safe-link.js';
import type { FeedRow } from '../feed-row.js';
import { serviceLink, setLink } from '../service-link.js';
import type { Writable } from '../writable.js';
import type { Property } from './property.js';

/** Where an event is held, in a room or online. */
export interface Venue {
  readonly place?: Place;
  readonly conference?: Conference;
  readonly attendance: Attendance;
  /** The event's own page. */
  readonly url?: string;
}

/** A text that says that there is no room. */
const REMOTE = /^(?:online|virtual|zoom|video|phone|telephone)(?: (?:only|meeting|call|conference))*$/i;

/** CONFERENCE says of itself what it is, so its links need not be known. @see https://www.rfc-editor.org/rfc/rfc7986#section-5.11 */
function readConference(row: FeedRow, properties: readonly Property[]): Writable<Conference> {
  const conference: Writable<Conference> = {};
  for (const { name, values } of properties) {
    const text = row.plain(values[0], name);
    const link = safeLink(text);
    if (typeof link === 'string') row.note(link, name, text);
    else if (link.host) {
      if (!conference.url) setLink(conference, link);
    } else {
      const phone = /^tel:/i.test(link.url) ? dialString(link.url.slice(4)) : undefined;
      if (phone) conference.phone ??= phone;
      else row.note('phone-invalid', name, text);
    }
  }
  return conference;
}

function readPlace(row: FeedRow, address: string, [geo]: readonly Property[]): Place | undefined {
  const place: Writable<Place> = { isApproximate: false, regions: [] };
  if (address) place.address = address;
  const pair = geo?.values[0];
  if (Array.isArray(pair)) {
    const reading = readPosition(pair[0], pair[1]);
    if (typeof reading === 'string') row.note(reading, 'GEO');
    else {
      if (reading.isSwapped) row.note('position-swapped', 'GEO');
      place.position = reading.position;
    }
  } else if (geo) row.note('position-invalid', 'GEO');
  return place.address || place.position ? place : undefined;
}

/**
 * Where an event is held. LOCATION is the room, unless it is a link or says that there is none; a link of a known service in
 * URL or LOCATION is the way to join, any other URL is a page. An event that says neither is held in some room all the same.
 */
export function readVenue(row: FeedRow, of: (name: string) => readonly Property[]): Venue {
  const conference = readConference(row, [...of('CONFERENCE'), ...of('X-GOOGLE-CONFERENCE')]);
  const location = oneLine(row.text('LOCATION'), ', ');
  const joinHere = serviceLink(location);
  const isRemote = joinHere !== undefined || REMOTE.test(location);
  const page = row.link('URL');
  const joinByPage = page && serviceLink(page.url);
  if (joinHere && !conference.url) setLink(conference, joinHere);
  if (joinByPage && !conference.url) setLink(conference, joinByPage);
  const canJoin = conference.url !== undefined || conference.phone !== undefined;
  const place = readPlace(row, isRemote ? '' : location, of('GEO'));
  const isRoom = !isRemote && place !== undefined;
  if (!canJoin && /:\/\/[\w.]*(?:zoom|meet|webex|teams)\b/.test(row.text('DESCRIPTION'))) row.note('link-in-notes', 'DESCRIPTION');
  if (!canJoin && !isRoom) row.note('attendance-declared', 'LOCATION');
  const online: Attendance = conference.phone && !conference.url ? 'phone' : 'online';
  const attendance = canJoin ? (isRoom ? 'hybrid' : online) : isRemote ? 'online' : 'in-person';
  return {
    attendance,
    ...(place ? { place } : {}),
    ...(canJoin ? { conference } : {}),
    ...(page && !joinByPage ? { url: page.url } : {}),
  };
}
