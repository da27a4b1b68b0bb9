/// <reference path="./leaflet-modules.d.ts" />
// This one must stay first: it protects the load of the others.
import { endQuiet } from './leaflet-quiet.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import type { LatLng, Map as Surface, MapOptions, Point } from 'leaflet';

// Leaflet's parts one by one: the whole library is twice the size and sets markup through innerHTML in its controls,
// popups and icons, which strict pages forbid.
export { Layer } from 'leaflet/src/layer/Layer.js';
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
export { setPosition } from 'leaflet/src/dom/DomUtil.js';
export type { Surface };

/** Starts Leaflet in an element. It has no view yet. */
export const makeSurface = (stage: HTMLElement, options: MapOptions): Surface => {
  endQuiet();
  return new LeafletMap(stage, options);
};

/** What our gestures and markers call inside Leaflet 1.9.4, as its own handlers do. The version is pinned. */
export interface SurfaceInternals {
  readonly _animatingZoom?: boolean;
  _rawPanBy(offset: Point): void;
  _stop(): void;
  _moveStart(zoomChanged: boolean, noMoveStart: boolean): void;
  _move(center: LatLng, zoom: number, data: { readonly pinch: boolean; readonly round: boolean }): void;
  _resetView(center: LatLng, zoom: number): void;
  _animateZoom(center: LatLng, zoom: number, startAnimation: boolean, noUpdate: boolean): void;
  _latLngToNewLayerPoint(position: LatLng, zoom: number, center: LatLng): Point;
}

/** The methods that Leaflet's typings leave out. */
export const internalsOf = (map: Surface): SurfaceInternals =>
  // @types/leaflet covers public methods only; the members exist in 1.9.4 `src/map/Map.js`.
  map as unknown as SurfaceInternals;
