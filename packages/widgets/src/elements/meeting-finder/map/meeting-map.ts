import { layBackdrop } from './backdrop.js';
import { MAX_ZOOM } from './clusters.js';
import { makeAttribution, makeZoomButtons } from './controls.js';
import { Drawing } from './drawing.js';
import { adoptStyles, makeFrame, type Frame } from './frame.js';
import { listenToGestures } from './gestures.js';
import { makeSurface, type Surface } from './leaflet.js';
import type { MapOptions, MapPoint, MapPosition, MeetingMap } from './map-options.js';
import { haveSamePlaces, placesOf, type Place } from './places.js';
import { makeScale } from './scale.js';
import { Selection } from './selection.js';
import { fitView, keepInView } from './view.js';
import { VisitorMark } from './visitor-mark.js';

export type { MapOptions, MapPoint, MapPosition, MapTexts, MeetingMap } from './map-options.js';

const MIN_ZOOM = 1;
/** Long enough for a series of key presses to end, short enough to belong to the last one. */
const ANNOUNCE_MS = 600;

class OpenMap implements MeetingMap {
  readonly #options: MapOptions;
  readonly #frame: Frame;
  readonly #map: Surface;
  readonly #drawing: Drawing;
  readonly #selection: Selection;
  readonly #visitorMark: VisitorMark;
  readonly #observer = new ResizeObserver(() => this.resize());
  readonly #gestures: AbortController;
  readonly #dropStyles: () => void;
  #points: readonly MapPoint[] = [];
  #places: readonly Place[] = [];
  #visitor: MapPosition | undefined;
  /** The visitor took hold of the view, so it is not ours to change. */
  #isMoved = false;
  #hasBackdrop = false;
  #announceTimer = 0;

  constructor(options: MapOptions) {
    const { texts, root, container, onOpen } = options;
    this.#options = options;
    this.#visitor = options.visitor;
    this.#dropStyles = adoptStyles(root);
    this.#frame = makeFrame(texts);
    const { region, stage } = this.#frame;
    container.append(region);
    region.append(stage);

    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = makeSurface(stage, {
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      zoomAnimation: !isStill,
      fadeAnimation: !isStill,
      trackResize: false,
    });
    const onMove = (): void => void (this.#isMoved = true);
    this.#map = map;
    this.#selection = new Selection({ map, region, texts, drawing: () => this.#drawing, onOpen, onMove });
    this.#furnish(onMove);
    fitView(map, [], this.#visitor);
    this.#visitorMark = new VisitorMark(texts.you).addTo(map);
    this.#visitorMark.moveTo(this.#visitor);
    this.#drawing = new Drawing({ map, root, texts, onPress: (spot) => this.#selection.press(spot) });
    map.on('moveend', () => this.#announce());

    this.#gestures = listenToGestures({ region, stage, map, onMove });
    const { signal } = this.#gestures;
    region.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    stage.addEventListener('focusin', (event) => keepInView(map, event.target), { signal });
    this.#observer.observe(container);
  }

  update(points: readonly MapPoint[], visitor?: MapPosition): void {
    const isSame = haveSamePlaces(points, this.#points);
    const isVisitorSame = visitor?.latitude === this.#visitor?.latitude && visitor?.longitude === this.#visitor?.longitude;
    this.#points = points;
    this.#places = placesOf(points);
    this.#visitor = visitor;
    this.#visitorMark.moveTo(visitor);
    this.#drawing.replace(this.#places, isSame);
    if (!this.#isMoved && !(isSame && isVisitorSame)) fitView(this.#map, this.#places, visitor);
    this.#layBackdrop();
    this.#drawing.draw();
    this.#selection.refresh();
  }

  resize(): void {
    const before = this.#map.getSize();
    this.#map.invalidateSize({ animate: false });
    if (before.equals(this.#map.getSize())) return;
    if (!this.#isMoved) fitView(this.#map, this.#places, this.#visitor);
    this.#drawing.draw();
  }

  destroy(): void {
    clearTimeout(this.#announceTimer);
    this.#observer.disconnect();
    this.#gestures.abort();
    this.#drawing.stop();
    this.#map.off();
    // Leaflet 1.9 ends a zoom by a timer that it does not clear, and which asks for this before it touches what is gone.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
    this.#frame.region.remove();
    this.#dropStyles();
  }

  /** Puts everything that lies over the map in reading order: zoom, markers, list, scale and credits. */
  #furnish(onMove: () => void): void {
    const { texts, tiles, units } = this.#options;
    const { region, stage, notice, foot, live } = this.#frame;
    stage.before(makeZoomButtons(this.#map, texts, onMove));
    foot.append(makeScale(this.#map, units, texts.locale), makeAttribution(tiles?.attribution ?? ''));
    region.append(this.#selection.element, notice, foot, live);
  }

  /** Only once there is a view: the tiles of a view that is replaced at once would be asked for in vain. */
  #layBackdrop(): void {
    if (this.#hasBackdrop) return;
    this.#hasBackdrop = true;
    const { texts, tiles } = this.#options;
    layBackdrop(this.#map, tiles, (isFaulty) => {
      this.#frame.notice.textContent = isFaulty ? texts.mapTilesFailed : '';
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#selection.isOpen) return;
    // Tells listeners further out, such as the widget's own "back", that this press is used up.
    event.preventDefault();
    this.#selection.close();
  }

  #announce(): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = window.setTimeout(() => {
      if (!this.#frame.region.matches(':focus-within') || this.#selection.isOpen) return;
      this.#frame.live.textContent = this.#options.texts.meetings(this.#drawing.count);
    }, ANNOUNCE_MS);
  }
}

/** Opens a map in `options.container`. It has no meetings until the first `update`. */
export const createMeetingMap = (options: MapOptions): MeetingMap => new OpenMap(options);
