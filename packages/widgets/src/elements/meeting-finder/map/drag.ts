import type { LatLng, Point } from 'leaflet';
import { internalsOf, type Surface } from './leaflet.js';

/** Pixels that a pointer may tremble and still be a click. */
const CLICK_SLACK = 4;

interface Pinch {
  /** Position on earth that stays between the fingers. */
  readonly anchor: LatLng;
  readonly spread: number;
  readonly zoom: number;
}

/** Moves the map with one pointer, moves and zooms it with two. */
export class Drag {
  readonly #stage: HTMLElement;
  readonly #map: Surface;
  readonly #onMove: () => void;
  readonly #pointers = new Map<number, Point>();
  /** Where the single pointer was when the map last followed it. */
  #last: Point | undefined;
  #isMoving = false;
  #pinch: Pinch | undefined;

  constructor(stage: HTMLElement, map: Surface, onMove: () => void) {
    this.#stage = stage;
    this.#map = map;
    this.#onMove = onMove;
  }

  listen(signal: AbortSignal): void {
    const stage = this.#stage;
    stage.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    stage.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      stage.addEventListener(type, (event) => this.#up(event), { signal });
    }
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pointers.size === 2) return;
    internalsOf(this.#map)._stop();
    this.#pointers.set(event.pointerId, this.#map.mouseEventToContainerPoint(event));
    if (this.#pointers.size === 1) this.#last = this.#map.mouseEventToContainerPoint(event);
    else this.#startPinch();
  }

  #move(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) return;
    // The button was let go outside of the map.
    if (event.buttons === 0) return this.#up(event);
    const point = this.#map.mouseEventToContainerPoint(event);
    this.#pointers.set(event.pointerId, point);
    if (this.#pinch) return this.#followPinch(this.#pinch);
    if (!this.#last) return;
    if (!this.#isMoving) {
      if (internalsOf(this.#map)._animatingZoom) return void (this.#last = point);
      const way = point.subtract(this.#last);
      if (way.distanceTo([0, 0]) < CLICK_SLACK || this.#isScroll(event, way)) return;
      this.#isMoving = true;
      // Not earlier: a captured pointer would take the click away from the marker under it.
      this.#stage.setPointerCapture(event.pointerId);
      this.#stage.classList.add('is-moving');
      this.#onMove();
      internalsOf(this.#map)._moveStart(false, false);
    }
    internalsOf(this.#map)._rawPanBy(this.#last.subtract(point));
    this.#last = point;
    this.#map.fire('move');
  }

  /** The first moves of a stroke arrive here before the browser takes it over to scroll the page. */
  #isScroll({ pointerType }: PointerEvent, { x, y }: Point): boolean {
    return pointerType === 'touch' && Math.abs(y) > Math.abs(x) && getComputedStyle(this.#stage).touchAction === 'pan-y';
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#pinch) this.#endPinch(this.#pinch);
    else if (this.#isMoving) this.#map.fire('moveend');
    this.#isMoving = false;
    this.#last = [...this.#pointers.values()][0];
    this.#stage.classList.remove('is-moving');
  }

  /** Middle and distance of the two pointers. */
  #span(): { readonly middle: Point; readonly spread: number } | undefined {
    const [one, other] = [...this.#pointers.values()];
    return one && other && { middle: one.add(other).divideBy(2), spread: one.distanceTo(other) };
  }

  #startPinch(): void {
    const span = this.#span();
    if (!span || span.spread === 0) return;
    this.#isMoving = false;
    this.#onMove();
    internalsOf(this.#map)._moveStart(true, false);
    const anchor = this.#map.containerPointToLatLng(span.middle);
    this.#pinch = { anchor, spread: span.spread, zoom: this.#map.getZoom() };
    for (const id of this.#pointers.keys()) this.#stage.setPointerCapture(id);
  }

  #centerFor({ anchor }: Pinch, middle: Point, zoom: number): LatLng {
    const map = this.#map;
    const offset = middle.subtract(map.getSize().divideBy(2));
    return map.unproject(map.project(anchor, zoom).subtract(offset), zoom);
  }

  #followPinch(pinch: Pinch): void {
    const span = this.#span();
    if (!span) return;
    const map = this.#map;
    const wanted = map.getScaleZoom(span.spread / pinch.spread, pinch.zoom);
    const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), wanted));
    internalsOf(map)._move(this.#centerFor(pinch, span.middle, zoom), zoom, { pinch: true, round: false });
  }

  #endPinch(pinch: Pinch): void {
    this.#pinch = undefined;
    const map = this.#map;
    const zoom = Math.round(map.getZoom());
    // The point between the fingers stays where it is while the map settles on a whole level.
    const center = this.#centerFor(pinch, map.latLngToContainerPoint(pinch.anchor), zoom);
    if (map.options.zoomAnimation) internalsOf(map)._animateZoom(center, zoom, true, true);
    else internalsOf(map)._resetView(center, zoom);
  }
}
