import type { Attendance, Meeting, Place } from '../../model/meeting.js';
import { dialString } from '../../normalise/dial-string.js';
import { readPosition } from '../../normalise/coordinates.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { safeEmail, safeLine, safeText, webLink } from '../safe-value.js';
import { writeSchedules } from './schedules.js';

/** How events are written. */
export interface JsonLdOptions {
  /** Write e-mail addresses and telephone numbers of groups. Default: no. */
  readonly contacts?: boolean;
  /** Names of types, which become keywords; without it there are none. */
  readonly vocabulary?: Vocabulary;
}

/** Events of schema.org, ready for `JSON.stringify`. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** A node of the graph: terms of schema.org with their values. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MODES: Readonly<Record<Attendance, string>> = {
  'in-person': 'Offline',
  hybrid: 'Mixed',
  online: 'Online',
  phone: 'Online',
  inactive: 'Offline',
};

/** The node without the terms that have no value. */
const node = (type: string, terms: JsonLdNode): JsonLdNode => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined && value !== '')),
});

const isSome = (list: readonly unknown[]): boolean => list.length > 0;

function writePlace({ name, address, notes, position, isApproximate }: Place): JsonLdNode {
  const reading = position && !isApproximate ? readPosition(position.latitude, position.longitude) : undefined;
  const geo = typeof reading === 'object' && !reading.isSwapped ? node('GeoCoordinates', { ...reading.position }) : undefined;
  return node('Place', { name: safeLine(name), address: safeLine(address), description: safeText(notes), geo });
}

function writeLocations({ attendance, isVenueClosed, place, conference }: Meeting): JsonLdNode[] {
  const isRemote = attendance === 'online' || attendance === 'phone';
  const locations: JsonLdNode[] = place && !isRemote && !isVenueClosed ? [writePlace(place)] : [];
  if (!isRemote && attendance !== 'hybrid') return locations;
  const url = attendance === 'phone' ? undefined : webLink(conference?.url);
  if (url) locations.push(node('VirtualLocation', { url, description: safeText(conference?.urlNotes) }));
  const phone = conference?.phone;
  if (phone && dialString(phone) === phone) {
    locations.push(node('VirtualLocation', { url: `tel:${phone.replaceAll('#', '%23')}`, description: safeText(conference.phoneNotes) }));
  }
  return locations;
}

function writeEvent(meeting: Meeting, { contacts = false, vocabulary = {} }: JsonLdOptions): JsonLdNode {
  const { attendance, isVenueClosed, group, types } = meeting;
  const keywords = types.flatMap((code) => (Object.hasOwn(vocabulary, code) ? [safeLine(vocabulary[code])] : []));
  const locations = writeLocations(meeting);
  const schedules = writeSchedules(meeting);
  const isMoved = isVenueClosed && attendance !== 'inactive';
  const contact = contacts ? { email: safeEmail(group?.email), telephone: safeLine(group?.phone) } : {};
  return node('Event', {
    identifier: safeLine(meeting.id),
    name: safeLine(meeting.name),
    description: safeText(meeting.notes),
    url: webLink(meeting.url),
    eventStatus: `https://schema.org/Event${attendance === 'inactive' ? 'Postponed' : isMoved ? 'MovedOnline' : 'Scheduled'}`,
    eventAttendanceMode: `https://schema.org/${MODES[attendance]}EventAttendanceMode`,
    eventSchedule: isSome(schedules) ? schedules : undefined,
    location: isSome(locations) ? locations : undefined,
    organizer: group?.name ? node('Organization', { name: safeLine(group.name), url: webLink(group.website), ...contact }) : undefined,
    keywords: isSome(keywords) ? keywords : undefined,
  });
}

/**
 * Writes meetings as events of schema.org with their schedules: weeks of the month, single dates, pauses and time zone as well.
 * A meeting that rests is postponed; one whose venue is closed is moved online, and its address is left out, as is that of
 * a meeting that is only online. No event has a date of its own: search engines that ask for `startDate` do not list it.
 * @see https://schema.org/Event
 * @see https://schema.org/Schedule
 * @example
 * const json = JSON.stringify(writeJsonLd(meetings));
 */
export const writeJsonLd = (meetings: readonly Meeting[], options: JsonLdOptions = {}): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': meetings.map((meeting) => writeEvent(meeting, options)),
});

/**
 * The events as text for a `<script type="application/ld+json">` of an HTML page. It cannot end the element or
 * begin a comment: `<`, `>`, `&` and the line ends of Unicode are escaped.
 */
export const jsonLdScript = (meetings: readonly Meeting[], options: JsonLdOptions = {}): string =>
  JSON.stringify(writeJsonLd(meetings, options)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
