import type { Place, Position } from '../../model/meeting.js';
import { degrees, readPosition } from '../../normalise/coordinates.js';
import type { FeedRow } from '../feed-row.js';
import { readAddress } from './postal-address.js';
import { readRegions } from './regions.js';
import type { Writable } from './writable.js';

const isGiven = (value: unknown): boolean => value != null && value !== '';

/** `coordinates` as numbers: two for a point, four for the bounds of an area. */
const coordinateList = (row: FeedRow): number[] => {
  const value = row.value('coordinates');
  return typeof value === 'string' && value ? value.split(',').map(degrees) : [];
};

function findPosition(row: FeedRow, [a, b, c, d]: readonly number[]): Position | undefined {
  let field = 'latitude';
  let values: readonly unknown[] = [row.value('latitude'), row.value('longitude')];
  if (!values.some(isGiven)) {
    if (!isGiven(row.value('coordinates'))) return;
    field = 'coordinates';
    values = d === undefined ? [a, b] : [(a! + c!) / 2, (b! + d) / 2];
  }
  const reading = readPosition(values[0], values[1]);
  if (typeof reading === 'string') {
    row.note(reading, field, field === 'latitude' ? values : row.value(field));
    return;
  }
  if (reading.isSwapped) row.note('position-swapped', field, values);
  return reading.position;
}

/** What the feed itself says about `approximate`; `undefined` when it says nothing that can be read. */
function declaredApproximate(row: FeedRow): boolean | undefined {
  const value = row.value('approximate');
  if (!isGiven(value)) return;
  const text = String(typeof value === 'object' ? '?' : value).trim().toLowerCase();
  if (/^(?:yes|true|1)$/.test(text)) return true;
  if (/^(?:no|false|0)$/.test(text)) return false;
  row.note('approximate-invalid', 'approximate');
  return;
}

/** Reads the physical side of a row. It is a place with `isApproximate` and `regions` even when nothing else is known. */
export function readPlace(row: FeedRow): Place {
  const { address, parts } = readAddress(row);
  const bounds = coordinateList(row);
  const isApproximate = declaredApproximate(row) ?? (bounds.length === 4 || parts < 4);
  const place: Writable<Place> = { isApproximate, regions: readRegions(row) };
  const name = row.line('location');
  if (name) place.name = name;
  if (address) place.address = address;
  const city = row.line('city');
  if (city) place.city = city;
  const notes = row.text('location_notes');
  if (notes) place.notes = notes;
  const position = findPosition(row, bounds);
  if (position) place.position = position;
  return place;
}
