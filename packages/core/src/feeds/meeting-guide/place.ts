import type { Place } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { partReader } from '../part-reader.js';
import type { Writable } from '../writable.js';
import { isGiven } from '../is-given.js';

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

/** Reads the physical side of a row. `isApproximate` and `regions` are there even when nothing else is known. */
export function readPlace(row: FeedRow, regionsOf: (row: FeedRow) => readonly string[]): Place {
  const { address, parts } = row.read.address(row);
  // Two numbers are a point, four the bounds of an area.
  const coordinates = row.value('coordinates');
  const isArea = typeof coordinates === 'string' && coordinates.split(',').length > 2;
  const isApproximate = declaredApproximate(row) ?? (isArea || parts < 4);
  const place: Writable<Place> = { isApproximate, regions: regionsOf(row) };
  if (address) place.address = address;
  readNames(row, place);
  row.read.position(row, place);
  return place;
}
