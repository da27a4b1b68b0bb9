import type { LatLngBoundsExpression } from 'leaflet';
import type { Box } from './level-index.js';
import type { Surface } from './leaflet.js';
import { isOnMap, type Place } from './places.js';
import type { MapPosition } from './map-options.js';

/** A street corner with its neighbourhood: near enough to recognise, far enough to see where it is. */
const STREET_ZOOM = 15;
const WORLD_ZOOM = 1;
/** Pixels around the outermost markers, with room for a name. */
const MARGIN = 48;
/** With a known visitor the view shows this many of the nearest places, not the far end of the feed. */
const NEAREST = 25;

const RADIANS = Math.PI / 180;

/** Square of the distance on a flat local map: enough to compare. */
const farness = (from: MapPosition, to: MapPosition): number => {
  const turn = Math.abs(from.longitude - to.longitude);
  const east = Math.min(turn, 360 - turn) * Math.cos(from.latitude * RADIANS);
  return east ** 2 + (from.latitude - to.latitude) ** 2;
};

const nearest = (visitor: MapPosition, places: readonly Place[]): readonly Place[] =>
  places
    .map((place) => ({ place, far: farness(visitor, place) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST)
    .map(({ place }) => place);

/**
 * West and east edge of the narrowest view with all longitudes; east is above 180 when it crosses the date line, as it
 * does for Fiji or for Alaska with its islands.
 */
export const spanOf = (longitudes: readonly number[]): readonly [number, number] => {
  const sorted = Float64Array.from(longitudes).sort();
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  let gap = first + 360 - last;
  let span: readonly [number, number] = [first, last];
  for (const [index, west] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || west - before <= gap) continue;
    gap = west - before;
    span = [west, before + 360];
  }
  return span;
};

/** Moves the view so that the places, or those nearest to the visitor, can be seen. */
export const fitView = (map: Surface, places: readonly Place[], visitor: MapPosition | undefined): void => {
  const center = visitor && isOnMap(visitor) ? visitor : undefined;
  const wanted: MapPosition[] = center ? [center, ...nearest(center, places)] : [...places];
  const first = wanted[0];
  if (!first) {
    map.setView([20, 0], WORLD_ZOOM, { animate: false });
    return;
  }
  const [west, east] = spanOf(wanted.map(({ longitude }) => longitude));
  let [south, north] = [first.latitude, first.latitude];
  for (const { latitude } of wanted) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const bounds: LatLngBoundsExpression = [
    [south, west],
    [north, east],
  ];
  map.fitBounds(bounds, { padding: [MARGIN, MARGIN], maxZoom: STREET_ZOOM, animate: false });
};

/** What the map shows now, and half a marker more at each side. */
export const boxOf = (map: Surface): Box => {
  const size = map.getSize();
  const corner = map.containerPointToLatLng([-20, size.y + 20]);
  const other = map.containerPointToLatLng([size.x + 20, -20]);
  return [corner.lng, Math.max(corner.lat, -90), other.lng, Math.min(other.lat, 90)];
};

/** Moves the map so that a marker that got the focus by keyboard is not at the edge or outside. */
export const keepInView = (map: Surface, target: EventTarget | null): void => {
  if (!(target instanceof HTMLElement) || !target.matches('.marker:focus-visible')) return;
  const marker = target.getBoundingClientRect();
  const stage = map.getContainer().getBoundingClientRect();
  const x = Math.min(0, marker.left - stage.left) + Math.max(0, marker.right - stage.right);
  const y = Math.min(0, marker.top - stage.top) + Math.max(0, marker.bottom - stage.bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y]);
};
