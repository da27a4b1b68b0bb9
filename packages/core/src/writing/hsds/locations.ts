import type { Meeting } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import type { Report } from '../finding.js';
import { safeLine, safeText, webLink } from '../safe-value.js';
import { postalParts } from './postal-parts.js';
import type { HsdsLocation } from './service.js';

/** Makes an id of what a thing is and which one. */
export type MakeId = (kind: string, key: string) => string;

function writeRoom(meeting: Meeting, makeId: MakeId, report: Report): HsdsLocation | undefined {
  const { attendance, isVenueClosed, place } = meeting;
  if (!place || attendance === 'online' || attendance === 'phone' || (isVenueClosed && attendance !== 'inactive')) return;
  const [name, address] = [safeLine(place.name), safeLine(place.address)];
  const id = makeId('location', `${name}\n${address}`);
  const parts = postalParts(address);
  if (address && !parts) report('value-not-written', 'addresses', address);
  const description = [parts ? '' : address, safeText(place.notes)].filter(Boolean).join('\n');
  const reading = place.position && !place.isApproximate ? readPosition(place.position.latitude, place.position.longitude) : undefined;
  return {
    id,
    location_type: 'physical',
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(typeof reading === 'object' && !reading.isSwapped ? reading.position : {}),
    ...(parts
      ? { addresses: [{ id: makeId('address', `${name}\n${address}`), location_id: id, ...parts, address_type: 'physical' }] }
      : {}),
  };
}

function writeLink({ attendance, conference }: Meeting, makeId: MakeId): HsdsLocation | undefined {
  const url = attendance === 'online' || attendance === 'hybrid' ? webLink(conference?.url) : undefined;
  if (!url) return;
  const description = safeText(conference?.urlNotes);
  return { id: makeId('location', url), location_type: 'virtual', url, ...(description ? { description } : {}) };
}

/** Where a meeting is held, of the rooms and links that are open. */
export const writeLocations = (meeting: Meeting, makeId: MakeId, report: Report): HsdsLocation[] =>
  [writeRoom(meeting, makeId, report), writeLink(meeting, makeId)].filter((location) => location !== undefined);
