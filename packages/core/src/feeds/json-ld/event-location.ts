import type { Attendance, Conference, Place } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import { oneLine } from '../../normalise/one-line.js';
import { safeLink } from '../../normalise/safe-link.js';
import type { FeedRow } from '../feed-row.js';
import { ownValue } from '../own-value.js';
import { serviceLink, setLink } from '../service-link.js';
import type { Writable } from '../writable.js';
import { scalarOf, termOf, typesOf } from './nodes.js';

/** Where an event is held, in a room or online. */
export interface EventLocation {
  readonly place?: Place;
  readonly conference?: Conference;
  readonly attendance: Attendance;
}

const FIELD = 'location';
const MODES: Readonly<Record<string, Attendance>> = {
  OfflineEventAttendanceMode: 'in-person',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

const lineOf = (row: FeedRow, value: unknown): string => {
  const scalar = scalarOf(value);
  return typeof scalar === 'object' ? '' : oneLine(row.plain(typeof scalar === 'number' ? String(scalar) : scalar, FIELD), ', ');
};

const nameOf = (row: FeedRow, value: unknown): string => lineOf(row, value) || lineOf(row, ownValue(scalarOf(value), 'name'));

function setAddress(row: FeedRow, place: Writable<Place>, value: unknown): void {
  const address = scalarOf(value);
  const part = (key: string): string => nameOf(row, ownValue(address, key));
  const city = part('addressLocality');
  const street = part('streetAddress');
  const region = `${part('addressRegion')} ${part('postalCode')}`.trim();
  const whole = lineOf(row, address) || [street, city, region, part('addressCountry')].filter(Boolean).join(', ');
  if (whole) place.address = whole;
  if (city) place.city = city;
  // A town without a street is no door, unless the house has a name.
  place.isApproximate = typeof address === 'object' && !street && !place.name;
}

function readPlace(row: FeedRow, node: unknown): Place | undefined {
  if (typeof node === 'string') {
    const address = lineOf(row, node);
    return address ? { address, isApproximate: false, regions: [] } : undefined;
  }
  const place: Writable<Place> = { isApproximate: false, regions: [] };
  const name = lineOf(row, ownValue(node, 'name'));
  if (name) place.name = name;
  setAddress(row, place, ownValue(node, 'address'));
  const geo = scalarOf(ownValue(node, 'geo'));
  const pair = [scalarOf(ownValue(geo, 'latitude')), scalarOf(ownValue(geo, 'longitude'))];
  if (pair.some((value) => value != null)) {
    const reading = readPosition(pair[0], pair[1]);
    if (typeof reading === 'string') row.note(reading, FIELD, pair);
    else {
      if (reading.isSwapped) row.note('position-swapped', FIELD, pair);
      place.position = reading.position;
    }
  }
  return place.name || place.address || place.position ? place : undefined;
}

function readVirtual(row: FeedRow, node: unknown, conference: Writable<Conference>): void {
  const text = lineOf(row, typeof node === 'string' ? node : ownValue(node, 'url'));
  if (!text || conference.url) return;
  const link = safeLink(text);
  if (typeof link === 'string') row.note(link, FIELD, text);
  else if (link.host) setLink(conference, link);
  else row.note('url-invalid', FIELD, text);
}

/**
 * Where an event is held: of several places the first, and the first link of a virtual one. The attendance mode counts where
 * it is given; one that lacks its side is reported. An event moved online is online, whatever place it still names.
 */
export function readLocation(row: FeedRow, nodes: readonly unknown[], status: string): EventLocation {
  const conference: Writable<Conference> = {};
  let place: Place | undefined;
  for (const node of nodes) {
    const isLink = typeof node === 'string' && /^https?:\/\//i.test(node.trim());
    if (isLink || typesOf(node).includes('VirtualLocation')) readVirtual(row, node, conference);
    else place ??= readPlace(row, node);
  }
  const page = serviceLink(row.text('url'));
  if (page && !conference.url) setLink(conference, page);
  const hasLink = conference.url !== undefined;
  const declared = status === 'EventMovedOnline' ? 'online' : MODES[termOf(scalarOf(row.value('eventAttendanceMode')))];
  const found = hasLink ? (place ? 'hybrid' : 'online') : 'in-person';
  const attendance = declared ?? found;
  const isWithoutRoom = attendance !== 'online' && !place;
  const isWithoutLink = attendance !== 'in-person' && !hasLink;
  if (isWithoutRoom || isWithoutLink) row.note('attendance-declared', declared ? 'eventAttendanceMode' : FIELD);
  return { attendance, ...(place ? { place } : {}), ...(hasLink ? { conference } : {}) };
}
