import type { Place } from '../../model/meeting.js';
import { degrees, readPosition } from '../../normalise/coordinates.js';
import type { FeedRow } from '../feed-row.js';
import type { Writable } from '../writable.js';

/** Sets the position of a row from `latitude` and `longitude` where it has these, else from the middle of `coordinates`. */
export function setPosition(row: FeedRow, place: Writable<Place>): void {
  let field = 'latitude';
  let pair = [row.value(field), row.value('longitude')];
  if (!row.has(field) && !row.has('longitude')) {
    field = 'coordinates';
    if (!row.has(field)) return;
    const value = row.value(field);
    // Two numbers are a point, four the bounds of an area.
    const [a = NaN, b = NaN, c = a, d = b] = typeof value === 'string' ? value.split(',').map(degrees) : [];
    pair = [(a + c) / 2, (b + d) / 2];
  }
  const reading = readPosition(pair[0], pair[1]);
  if (typeof reading === 'string') return row.note(reading, field, pair);
  if (reading.isSwapped) row.note('position-swapped', field, pair);
  place.position = reading.position;
}
