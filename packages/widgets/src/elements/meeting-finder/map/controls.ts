import { make, makeButton, makeIcon } from './element.js';
import type { Surface } from './leaflet.js';
import type { MapTexts } from './map-options.js';

const PLUS = 'M12 5v14M5 12h14';
const MINUS = 'M5 12h14';

/** Buttons to zoom. At the end of the range a button is dimmed but keeps the focus. */
export const makeZoomButtons = (map: Surface, texts: MapTexts, onMove: () => void): HTMLElement => {
  const box = make('div', 'zoom');
  const button = (name: string, icon: string, levels: number): HTMLButtonElement => {
    const made = makeButton('control', name, () => {
      if (made.getAttribute('aria-disabled') === 'true') return;
      onMove();
      map.setZoom(map.getZoom() + levels);
    });
    made.append(makeIcon(icon));
    return made;
  };
  const nearer = button(texts.zoomIn, PLUS, 1);
  const farther = button(texts.zoomOut, MINUS, -1);
  const update = (): void => {
    nearer.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    farther.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  map.on('zoomend', update);
  map.whenReady(update);
  box.append(nearer, farther);
  return box;
};

const LINK = /\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/;

/** Credits of the background: text, with links written as `[label](https://…)`. */
export const makeAttribution = (credits: string): HTMLElement => {
  const box = make('div', 'attribution');
  box.hidden = credits === '';
  // Credits are Latin text as a rule: their order must not turn on a page that runs from right to left.
  const line = make('bdi', '');
  box.append(line);
  // split() with a pattern gives: text, label, address, text, label, address, ..., text.
  const parts = credits.split(LINK);
  for (let index = 0; index < parts.length; index += 3) {
    line.append(parts[index] ?? '');
    const label = parts[index + 1];
    const address = parts[index + 2];
    if (label === undefined || address === undefined) continue;
    const link = make('a', '', label);
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener';
    line.append(link);
  }
  return box;
};
