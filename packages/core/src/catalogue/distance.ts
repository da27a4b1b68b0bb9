import type { Meeting, Position } from '../model/meeting.js';

/** Mean radius of the Earth in kilometres. @see https://www.iugg.org (IUGG mean radius R1) */
const EARTH_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Great-circle distance between two positions, in kilometres. */
export function distanceKm(a: Position, b: Position): number {
  const sinLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const sinLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const chord = sinLatitude * sinLatitude + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * sinLongitude * sinLongitude;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Kilometres from a position to each meeting, in order.
 * `Infinity` for a meeting without a position and for one that is online or by phone only.
 */
export function measureDistances(meetings: readonly Meeting[], from: Position): Float64Array {
  const distances = new Float64Array(meetings.length).fill(Infinity);
  meetings.forEach(({ attendance, place }, m) => {
    if (place?.position && attendance !== 'online' && attendance !== 'phone') distances[m] = distanceKm(from, place.position);
  });
  return distances;
}
