import type { LatLng, LeafletEventHandlerFn, ZoomAnimEvent } from 'leaflet';
import { make, makeButton } from './element.js';
import { internalsOf, Layer, setPosition, type Surface } from './leaflet.js';

/** One marker as it should look now. */
export interface Marker {
  readonly id: string;
  readonly position: LatLng;
  readonly kind: 'group' | 'door';
  /** Text on the marker; empty for a single meeting. */
  readonly face: string;
  /** Width of a group in pixels. */
  readonly size: number;
  /** For assistive technology. */
  readonly name: string;
  /** Visible name beside the marker. */
  readonly label: string | undefined;
}

interface Shown {
  marker: Marker;
  readonly button: HTMLButtonElement;
  readonly face: HTMLElement;
  readonly label: HTMLElement;
}

/** Markers as real buttons in the order given. A button stays the same element while its marker stays on the map. */
export class Markers extends Layer {
  readonly #shown = new Map<string, Shown>();
  readonly #pane = make('div', 'markers');
  readonly #onPress: (id: string) => void;
  #selected: string | undefined;

  constructor(onPress: (id: string) => void) {
    super();
    this.#onPress = onPress;
  }

  override onAdd(map: Surface): this {
    map.getPane('markerPane')?.append(this.#pane);
    return this;
  }

  override onRemove(): this {
    this.#pane.remove();
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

  /** The button of a marker that is on the map. */
  buttonOf(id: string): HTMLButtonElement | undefined {
    return this.#shown.get(id)?.button;
  }

  /** The marker that a button stands for. */
  markerOf(button: Element | null): Marker | undefined {
    return [...this.#shown.values()].find((shown) => shown.button === button)?.marker;
  }

  /** Marks one marker as the owner of the open list. */
  select(id: string | undefined): void {
    if (this.#selected !== undefined) this.buttonOf(this.#selected)?.setAttribute('aria-expanded', 'false');
    this.#selected = id;
    if (id !== undefined) this.buttonOf(id)?.setAttribute('aria-expanded', 'true');
  }

  /** Shows exactly these markers. */
  show(markers: readonly Marker[]): void {
    const wanted = new Set(markers.map(({ id }) => id));
    for (const [id, { button }] of this.#shown) {
      if (wanted.has(id)) continue;
      button.remove();
      this.#shown.delete(id);
    }
    const buttons = markers.map((marker) => this.#draw(marker).button);
    this.#arrange(buttons);
  }

  #draw(marker: Marker): Shown {
    const shown = this.#shown.get(marker.id) ?? this.#create(marker);
    shown.marker = marker;
    shown.button.className = `leaflet-zoom-animated marker marker-${marker.kind}`;
    if (marker.kind === 'group') shown.button.style.setProperty('--_size', `${marker.size}px`);
    shown.button.setAttribute('aria-label', marker.name);
    if (marker.kind === 'door') shown.button.setAttribute('aria-expanded', String(marker.id === this.#selected));
    // Drawn by the style sheet: as text, "2.6K" would not be part of the name "2,600 meetings here" (WCAG 2.5.3).
    shown.face.dataset['count'] = marker.face;
    shown.label.textContent = marker.label ?? '';
    shown.label.hidden = marker.label === undefined;
    if (this._map) setPosition(shown.button, this._map.latLngToLayerPoint(marker.position).round());
    return shown;
  }

  #create(marker: Marker): Shown {
    const button = makeButton('', '', () => this.#onPress(marker.id));
    const face = make('span', 'marker-face');
    const label = make('span', 'marker-label');
    label.dir = 'auto';
    button.append(face, label);
    const shown = { marker, button, face, label };
    this.#shown.set(marker.id, shown);
    return shown;
  }

  /** Puts buttons into reading order without taking the focused one out of the page, which would drop the focus. */
  #arrange(buttons: readonly HTMLButtonElement[]): void {
    if (buttons.every((button, index) => this.#pane.children[index] === button)) return;
    const held = buttons.findIndex((button) => button.matches(':focus'));
    if (held < 0) return this.#pane.replaceChildren(...buttons);
    buttons[held]?.before(...buttons.slice(0, held));
    this.#pane.append(...buttons.slice(held + 1));
  }

  #place(): void {
    for (const { marker, button } of this.#shown.values()) {
      setPosition(button, this._map.latLngToLayerPoint(marker.position).round());
    }
  }

  #animate({ center, zoom }: ZoomAnimEvent): void {
    const inside = internalsOf(this._map);
    for (const { marker, button } of this.#shown.values()) {
      setPosition(button, inside._latLngToNewLayerPoint(marker.position, zoom, center).round());
    }
  }
}
