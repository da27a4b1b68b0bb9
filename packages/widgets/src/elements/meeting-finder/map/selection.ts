import { MAX_ZOOM, type Spot } from './clusters.js';
import type { Drawing } from './drawing.js';
import type { Surface } from './leaflet.js';
import type { MapTexts } from './map-options.js';
import { Panel, type PanelContent } from './popup.js';

/** Pixels between a marker and the panel that would cover it: room for its name. */
const GAP = 32;

/** What a selection needs. */
export interface SelectionOptions {
  readonly map: Surface;
  readonly region: HTMLElement;
  readonly texts: MapTexts;
  readonly drawing: () => Drawing;
  readonly onOpen: (key: string) => void;
  /** The visitor took hold of the view. */
  readonly onMove: () => void;
}

/** What happens when a marker is pressed: a group comes nearer, a door opens its list. */
export class Selection {
  readonly #options: SelectionOptions;
  readonly #panel: Panel;
  #spot: Spot | undefined;

  constructor(options: SelectionOptions) {
    this.#options = options;
    this.#panel = new Panel(options.texts, { onOpen: options.onOpen, onClose: () => this.close() });
  }

  /** The panel, to be put over the map. */
  get element(): HTMLElement {
    return this.#panel.element;
  }

  get isOpen(): boolean {
    return this.#panel.isOpen;
  }

  press(spot: Spot): void {
    const { map, drawing, onMove } = this.#options;
    const next = Math.max(drawing().clusters.splitZoom(spot), map.getZoom() + 1);
    onMove();
    if (next > MAX_ZOOM) return this.#open(spot);
    this.#hide();
    map.setView([spot.latitude, spot.longitude], next);
  }

  /** Closes the list; the focus returns to its marker when it was in the list. */
  close(): void {
    const spot = this.#spot;
    const hadFocus = this.element.matches(':focus-within');
    this.#hide();
    if (!hadFocus) return;
    const marker = spot && this.#options.drawing().buttonOf(spot);
    (marker ?? this.#options.region).focus({ preventScroll: true });
  }

  /** After an update: the list shows the new texts, or closes when its meetings are not on the map any more. */
  refresh(): void {
    if (!this.#spot) return;
    const { clusters } = this.#options.drawing();
    const spot = clusters.find(this.#spot);
    if (!spot) return this.close();
    this.#spot = spot;
    this.#panel.refresh(this.#content(spot));
  }

  #open(spot: Spot): void {
    this.#spot = spot;
    this.#options.drawing().select(spot);
    this.#panel.open(this.#content(spot));
    this.#uncover(spot);
  }

  #hide(): void {
    this.#spot = undefined;
    this.#options.drawing().select(undefined);
    this.#panel.close();
  }

  #content(spot: Spot): PanelContent {
    const { clusters } = this.#options.drawing();
    const name = clusters.nameOf(spot);
    const here = this.#options.texts.meetingsHere(spot.count);
    return { title: name === undefined ? here : `${here}, ${name}`, points: clusters.pointsOf(spot) };
  }

  /** Moves the map so that the panel does not lie over the marker that it belongs to. */
  #uncover(spot: Spot): void {
    const { map, drawing } = this.#options;
    const marker = drawing().buttonOf(spot)?.getBoundingClientRect();
    if (!marker) return;
    const panel = this.element.getBoundingClientRect();
    const stage = map.getContainer().getBoundingClientRect();
    const isBelow = panel.width > stage.width * 0.8;
    if (isBelow) {
      map.panBy([0, Math.max(0, marker.bottom + GAP - panel.top)]);
      return;
    }
    const isAtLeft = panel.left - stage.left < stage.right - panel.right;
    map.panBy([isAtLeft ? Math.min(0, marker.left - GAP - panel.right) : Math.max(0, marker.right + GAP - panel.left), 0]);
  }
}
