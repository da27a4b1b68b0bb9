import type { LatLng, LatLngExpression, LeafletEventHandlerFn, ZoomAnimEvent } from 'leaflet';
import { make } from './element.js';
import { internalsOf, Layer, setPosition, type Surface } from './leaflet.js';
import type { MapPosition } from './map-options.js';
import { isOnMap } from './places.js';

/** "You are here". */
export class VisitorMark extends Layer {
  readonly #element = make('div', 'leaflet-zoom-animated visitor');
  #position: LatLng | undefined;

  constructor(text: string) {
    super();
    this.#element.setAttribute('role', 'img');
    this.#element.setAttribute('aria-label', text);
  }

  override onAdd(map: Surface): this {
    map.getPane('markerPane')?.prepend(this.#element);
    return this;
  }

  override onRemove(): this {
    this.#element.remove();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      zoom: () => this.#place(),
      viewreset: () => this.#place(),
      // Leaflet gives this event the target of the zoom; the typings of layers know the general event only.
      zoomanim: (event) => this.#animate(event as ZoomAnimEvent),
    };
  }

  /** Moves the mark; without a position on the map it is hidden. */
  moveTo(position: MapPosition | undefined): void {
    const isShown = position !== undefined && isOnMap(position);
    this.#element.hidden = !isShown;
    const at: LatLngExpression | undefined = isShown ? [position.latitude, position.longitude] : undefined;
    this.#position = at && this._map.wrapLatLng(at);
    this.#place();
  }

  #place(): void {
    if (this.#position) setPosition(this.#element, this._map.latLngToLayerPoint(this.#position).round());
  }

  #animate({ center, zoom }: ZoomAnimEvent): void {
    if (!this.#position) return;
    setPosition(this.#element, internalsOf(this._map)._latLngToNewLayerPoint(this.#position, zoom, center).round());
  }
}
