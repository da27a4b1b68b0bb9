import { make } from './element.js';
import type { MapTexts } from './map-options.js';
import { mapStyles } from './map-styles.js';

/** The fixed parts of a map, outermost first. */
export interface Frame {
  /** Landmark that holds everything and takes the keyboard. */
  readonly region: HTMLElement;
  /** Where Leaflet draws. */
  readonly stage: HTMLElement;
  /** Bottom line: scale and credits. */
  readonly foot: HTMLElement;
  /** Visible message about the background. */
  readonly notice: HTMLElement;
  /** Spoken after the view changed. */
  readonly live: HTMLElement;
}

/** Builds the elements that every map has, not yet in the page. */
export const makeFrame = (texts: MapTexts): Frame => {
  const region = make('div', 'map');
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', texts.mapLabel);
  region.tabIndex = 0;
  if (texts.mapKeys) {
    const keys = make('p', 'unseen', texts.mapKeys);
    keys.id = 'handrail-map-keys';
    region.setAttribute('aria-describedby', keys.id);
    region.append(keys);
  }
  const stage = make('div', 'stage');
  const foot = make('div', 'foot');
  const notice = make('p', 'notice');
  notice.setAttribute('role', 'status');
  const live = make('p', 'unseen');
  live.setAttribute('role', 'status');
  return { region, stage, foot, notice, live };
};

/** Gives a shadow root the styles of the map. Returns a function that takes them away. */
export const adoptStyles = (root: ShadowRoot): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(mapStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};
