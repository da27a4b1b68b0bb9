import { Drag } from './drag.js';
import type { Surface } from './leaflet.js';

/** Wheel distance of one zoom level in pixels, as in Leaflet. */
const WHEEL_STEP = 60;
/** Pixels of a line, for wheels that count lines. */
const WHEEL_LINE = 20;
const PAN_STEP = 80;

const PAN_KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
};

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Where gestures come from and what they move. */
export interface GestureOptions {
  /** The whole widget; it holds the focus while the visitor works with the map. */
  readonly region: HTMLElement;
  /** The part that Leaflet draws in. */
  readonly stage: HTMLElement;
  readonly map: Surface;
  /** The visitor took hold of the view. */
  readonly onMove: () => void;
}

/**
 * Pointer, wheel and keys.
 *
 * A map must not swallow the scrolling of a page that somebody only wants to pass through. So the wheel zooms when the
 * map has the focus (a click is enough) or with Ctrl, and a finger that strokes up or down scrolls the page until the
 * map was tapped (`touch-action` in the style sheet). Then one finger moves the map: two fingers are asked of nobody,
 * because some people have only one to spare. Pinching always works.
 *
 * Leaflet's own handlers are not used: they put classes on `document.body` and on our host element.
 */
export const listenToGestures = ({ region, stage, map, onMove }: GestureOptions): AbortController => {
  const stop = new AbortController();
  const { signal } = stop;
  new Drag(stage, map, onMove).listen(signal);

  const zoomAt = (event: MouseEvent, levels: number): void => {
    onMove();
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + levels);
  };

  stage.addEventListener(
    'dblclick',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      zoomAt(event, event.shiftKey ? -1 : 1);
    },
    { signal },
  );

  let rolled = 0;
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !region.matches(':focus-within')) return;
    event.preventDefault();
    rolled += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_LINE;
    if (Math.abs(rolled) < WHEEL_STEP) return;
    zoomAt(event, rolled < 0 ? 1 : -1);
    rolled = 0;
  };
  stage.addEventListener('wheel', onWheel, { signal, passive: false });

  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    // A list that lies over the map scrolls with the same keys.
    if (event.target instanceof Element && event.target.closest('.panel')) return;
    const offset = PAN_KEYS[event.key];
    const levels = ZOOM_KEYS[event.key];
    if (!offset && levels === undefined) return;
    event.preventDefault();
    onMove();
    if (offset) map.panBy([...offset]);
    if (levels !== undefined) map.setZoom(map.getZoom() + levels);
  };
  region.addEventListener('keydown', onKey, { signal });
  return stop;
};
