import type { MapPoint, MapPosition } from './map-options.js';

/** All meetings behind one door. */
export interface Place {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In the order of the list; at least one. */
  readonly points: MapPoint[];
}

/** Web Mercator, the projection of every tile server, ends here. */
const MAX_LATITUDE = 85.05;
/** Doors per degree: steps of about one metre, nearer than two doors and wider than the noise of a geocoder. */
const DOORS_PER_DEGREE = 100_000;

/** Whether a position can be on the map. 0,0 is what feeds write for "unknown". */
export const isOnMap = ({ latitude, longitude }: MapPosition): boolean =>
  Number.isFinite(latitude) &&
  Number.isFinite(longitude) &&
  Math.abs(latitude) <= MAX_LATITUDE &&
  Math.abs(longitude) <= 180 &&
  (latitude !== 0 || longitude !== 0);

const doorStep = (degrees: number): number => Math.round(degrees * DOORS_PER_DEGREE);

/** Gathers meetings by door, in the order given, and leaves out those with a bad position. */
export const placesOf = (points: readonly MapPoint[]): readonly Place[] => {
  const places = new Map<string, Place>();
  for (const point of points) {
    if (!isOnMap(point)) continue;
    const id = `${doorStep(point.latitude)} ${doorStep(point.longitude)}`;
    const place = places.get(id);
    if (place) place.points.push(point);
    else places.set(id, { id, latitude: point.latitude, longitude: point.longitude, points: [point] });
  }
  return [...places.values()];
};

/** Whether two lists put the same meetings at the same positions, so that the index of the first serves the second. */
export const haveSamePlaces = (one: readonly MapPoint[], other: readonly MapPoint[]): boolean =>
  one.length === other.length &&
  one.every((point, index) => {
    const twin = other[index];
    return twin?.key === point.key && twin.latitude === point.latitude && twin.longitude === point.longitude;
  });
