import type { Place } from '../../model/meeting.js';
import { readPosition } from '../../normalise/coordinates.js';
import type { FeedRow } from '../feed-row.js';
import { isGiven } from '../is-given.js';
import type { Writable } from '../writable.js';
import { fieldLine, fieldText } from './field-text.js';

const NOTES = ['location_info', 'train_lines', 'bus_lines'];

const path = (names: readonly string[]): string[] => names.filter((name, i) => name && name !== names[i - 1]);

function setPosition(row: FeedRow, place: Writable<Place>): void {
  const pair = [row.value('latitude'), row.value('longitude')];
  if (!pair.some(isGiven)) return;
  const position = readPosition(pair[0], pair[1]);
  if (typeof position === 'string') return row.note(position, 'latitude', pair);
  if (position.isSwapped) row.note('position-swapped', 'latitude', pair);
  place.position = position.position;
}

/**
 * Reads the physical side of a row. Every row has coordinates, online ones too; only a street makes the place a door.
 *
 * Regions are the service body, which is how BMLT's own Meeting Guide output sorts its meetings, or failing that the
 * province; then the town, its part and the neighbourhood. The nation is asked last: editors spell it in many ways, and most leave it out.
 */
export function readPlace(row: FeedRow): Place {
  const street = fieldLine(row, 'location_street');
  const part = fieldLine(row, 'location_city_subsection');
  const town = fieldLine(row, 'location_municipality');
  const province = fieldLine(row, 'location_province');
  const nation = fieldLine(row, 'location_nation');
  const address = path([street, part, town, `${province} ${fieldLine(row, 'location_postal_code_1')}`.trim(), nation]).join(', ');
  const name = fieldLine(row, 'location_text');
  const notes = NOTES.map((field) => fieldText(row, field))
    .filter(Boolean)
    .join('\n');
  const regions = path([fieldLine(row, 'service_body_name') || province || nation, town, part, fieldLine(row, 'location_neighborhood')]);
  const place: Writable<Place> = { isApproximate: !street, regions };
  if (name) place.name = name;
  if (address) place.address = address;
  if (town || part) place.city = town || part;
  if (notes) place.notes = notes;
  setPosition(row, place);
  return place;
}
