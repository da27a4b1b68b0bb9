import { Clusters, type Spot } from './clusters.js';
import { facesOf } from './faces.js';
import type { Surface } from './leaflet.js';
import type { MapTexts } from './map-options.js';
import { Markers } from './markers.js';
import type { Place } from './places.js';
import { boxOf } from './view.js';

/** What a drawing needs. */
export interface DrawingOptions {
  readonly map: Surface;
  readonly root: ShadowRoot;
  readonly texts: MapTexts;
  readonly onPress: (spot: Spot) => void;
}

/** Keeps the markers in step with the meetings and the view. */
export class Drawing {
  readonly #map: Surface;
  readonly #root: ShadowRoot;
  readonly #texts: MapTexts;
  readonly #markers: Markers;
  readonly #numbers: Intl.NumberFormat;
  #clusters = new Clusters([]);
  #spots = new Map<string, Spot>();
  #request = 0;

  constructor({ map, root, texts, onPress }: DrawingOptions) {
    this.#map = map;
    this.#root = root;
    this.#texts = texts;
    this.#numbers = new Intl.NumberFormat(texts.locale, { notation: 'compact' });
    this.#markers = new Markers((id) => {
      const spot = this.#spots.get(id);
      if (spot) onPress(spot);
    });
    map.addLayer(this.#markers);
    map.on('move', () => this.#drawSoon());
    map.on('moveend', () => this.draw());
  }

  /** The index that the markers come from. */
  get clusters(): Clusters {
    return this.#clusters;
  }

  /** Number of meetings at the markers in view. */
  get count(): number {
    return [...this.#spots.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** Takes other places; `isSame` says that only their texts differ, which saves building the index. Does not draw. */
  replace(places: readonly Place[], isSame: boolean): void {
    this.#clusters = isSame ? this.#clusters.withTexts(places) : new Clusters(places);
  }

  /** The marker of a spot, if it is in view. */
  buttonOf({ id }: Spot): HTMLButtonElement | undefined {
    return this.#markers.buttonOf(id);
  }

  /** Marks the spot whose list is open, or none. */
  select(spot: Spot | undefined): void {
    this.#markers.select(spot?.id);
  }

  draw(): void {
    cancelAnimationFrame(this.#request);
    const map = this.#map;
    const spots = this.#clusters.spots(boxOf(map), map.getZoom());
    this.#spots = new Map(spots.map((spot) => [spot.id, spot]));
    const held = this.#markers.markerOf(this.#root.activeElement);
    const [clusters, texts, numbers] = [this.#clusters, this.#texts, this.#numbers];
    this.#markers.show(facesOf(spots, { map, clusters, texts, numbers }));
    if (held && !this.#spots.has(held.id)) this.#focusNear(held.position);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
  }

  #drawSoon(): void {
    // Between two levels, while fingers pinch, the markers only move: groups are made for whole levels.
    if (!Number.isInteger(this.#map.getZoom())) return;
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => this.draw());
  }

  /** A focused marker fell apart or left the view: the focus goes to what is there now, not to the top of the page. */
  #focusNear(position: { readonly lat: number; readonly lng: number }): void {
    const near = [...this.#spots.values()]
      .map((spot) => ({ spot, far: this.#map.distance([spot.latitude, spot.longitude], [position.lat, position.lng]) }))
      .sort((a, b) => a.far - b.far)[0];
    const target = near ? this.buttonOf(near.spot) : this.#map.getContainer().closest<HTMLElement>('.map');
    target?.focus({ preventScroll: true });
  }
}
