import type { Place } from '../../model/meeting.js';
import { degrees, readPosition } from '../../normalise/coordinates.js';
import type { FeedRow } from '../feed-row.js';
import { partReader } from '../part-reader.js';
import type { Writable } from '../writable.js';
import { readAddress } from './postal-address.js';
import { isGiven } from './weekdays.js';

const readNames = partReader<Place>({ line: { name: 'location', city: 'city' }, text: { notes: 'location_notes' } });

/** What the feed itself says about `approximate`; `undefined` when it says nothing that can be read. */
function declaredApproximate(row: FeedRow): boolean | undefined {
  const value = row.value('approximate');
  if (!isGiven(value)) return;
  const text = typeof value === 'object' ? '' : String(value).trim();
  if (/^(?:yes|true|1)$/i.test(text)) return true;
  if (/^(?:no|false|0)$/i.test(text)) return false;
  row.note('approximate-invalid', 'approximate');
  return;
}

function setPosition(row: FeedRow, place: Writable<Place>, bounds: readonly number[]): void {
  let field = 'latitude';
  let pair = [row.value('latitude'), row.value('longitude')];
  if (!pair.some(isGiven)) {
    field = 'coordinates';
    if (!isGiven(row.value(field))) return;
    const [a = NaN, b = NaN, c = a, d = b] = bounds;
    pair = [(a + c) / 2, (b + d) / 2];
  }
  const position = readPosition(pair[0], pair[1]);
  if (typeof position === 'string') return row.note(position, field, pair);
  if (position.isSwapped) row.note('position-swapped', field, pair);
  place.position = position.position;
}

/** Reads the physical side of a row. `isApproximate` and `regions` are there even when nothing else is known. */
export function readPlace(row: FeedRow, regionsOf: (row: FeedRow) => readonly string[]): Place {
  const { address, parts } = readAddress(row);
  // Two numbers are a point, four the bounds of an area.
  const coordinates = row.value('coordinates');
  const bounds = typeof coordinates === 'string' ? coordinates.split(',').map(degrees) : [];
  const isApproximate = declaredApproximate(row) ?? (bounds.length > 2 || parts < 4);
  const place: Writable<Place> = { isApproximate, regions: regionsOf(row) };
  if (address) place.address = address;
  readNames(row, place);
  setPosition(row, place, bounds);
  return place;
}
