import type { Clusters, Spot } from './clusters.js';
import { fitLabels, type Area, type LabelWish } from './labels.js';
import type { Surface } from './leaflet.js';
import type { MapTexts } from './map-options.js';
import type { Marker } from './markers.js';

/** As in the style sheet: `.marker-door`. */
const PIN = { width: 30, height: 38 };
const GROUP_MIN = 36;
const GROUP_MAX = 60;
/** Height of one line of reading: markers within it are read from left to right. */
const READING_BAND = 48;

interface Placed {
  readonly spot: Spot;
  readonly position: Marker['position'];
  readonly mark: Area;
}

const sizeOf = (count: number): number => Math.round(Math.min(GROUP_MAX, GROUP_MIN - 4 + 8 * Math.log10(count)));

const place = (map: Surface, spot: Spot): Placed => {
  // The copy of the world that is in view, for a map that was turned past the date line.
  const turns = Math.round((map.getCenter().lng - spot.longitude) / 360);
  const position = map.wrapLatLng([spot.latitude, spot.longitude]);
  position.lng = spot.longitude + turns * 360;
  const { x, y } = map.latLngToContainerPoint(position);
  const size = sizeOf(spot.count);
  const mark = spot.place
    ? { x: x - PIN.width / 2, y: y - PIN.height, ...PIN }
    : { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return { spot, position, mark };
};

const inReadingOrder = (a: Placed, b: Placed): number => {
  const rows = Math.floor(a.mark.y / READING_BAND) - Math.floor(b.mark.y / READING_BAND);
  return rows === 0 ? a.mark.x - b.mark.x : rows;
};

/** Names a spot for assistive technology: what is there, and where. */
export const describeSpot = (spot: Spot, name: string | undefined, texts: MapTexts): string => {
  const [only, another] = spot.place?.points ?? [];
  const parts = only && !another ? [only.name, only.detail] : [texts.meetingsHere(spot.count), name];
  return parts.filter(Boolean).join(', ');
};

/** What markers are made from, besides their spots. */
export interface FaceOptions {
  readonly map: Surface;
  readonly clusters: Clusters;
  readonly texts: MapTexts;
  /** Short form of a number, for the face of a marker. */
  readonly numbers: Intl.NumberFormat;
}

/** Turns spots into markers in reading order, with labels where there is room: the largest first. */
export const facesOf = (spots: readonly Spot[], { map, clusters, texts, numbers }: FaceOptions): readonly Marker[] => {
  const placed = spots.map((spot) => place(map, spot));
  const names = new Map(spots.map((spot) => [spot.id, clusters.nameOf(spot)]));
  const largest = [...placed].sort((a, b) => b.spot.count - a.spot.count);
  const wishes = largest.map(({ spot, mark }): LabelWish => {
    const [only, another] = spot.place?.points ?? [];
    return { mark, text: only && !another ? only.name : names.get(spot.id), isShared: !spot.place };
  });
  const { x: width, y: height } = map.getSize();
  const fitted = fitLabels(wishes, { x: 0, y: 0, width, height });
  const labels = new Map([...fitted].map(([index, text]) => [largest[index]?.spot.id, text]));
  return placed.sort(inReadingOrder).map(({ spot, position }) => ({
    id: spot.id,
    position,
    kind: spot.place ? 'door' : 'group',
    face: spot.count > 1 ? numbers.format(spot.count) : '',
    size: sizeOf(spot.count),
    name: describeSpot(spot, names.get(spot.id), texts),
    label: labels.get(spot.id),
  }));
};
