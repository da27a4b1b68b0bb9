import type { Tiles } from './tiles.js';

/** One meeting that can be shown on the map. All texts are plain text. */
export interface MapPoint {
  /** Handed back by `onOpen`; unique within one `update`. */
  readonly key: string;
  /** Degrees, -90 to 90. A point with a bad position is left out. */
  readonly latitude: number;
  /** Degrees, -180 to 180. */
  readonly longitude: number;
  readonly name: string;
  /**
   * Second line, for example "Today 7:00 PM · 12 Main St". Read only when it is shown, so it may be a getter that
   * formats late.
   */
  readonly detail: string;
  /** Name of the building or its street address, used where several meetings share one door. */
  readonly place?: string | undefined;
  /** Town or region, used to label a group of places. */
  readonly area?: string | undefined;
}

/** A position in degrees. */
export interface MapPosition {
  readonly latitude: number;
  readonly longitude: number;
}

/** The texts of the map. The names are those of the widget's messages, so a language object can be passed as it is. */
export interface MapTexts {
  /** BCP 47 tag for the numbers of the scale bar. */
  readonly locale: string;
  readonly mapLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  /** "You are here". */
  readonly you: string;
  readonly mapTilesFailed: string;
  /** "3 meetings here". */
  readonly meetingsHere: (count: number) => string;
  /** "340 meetings", spoken after the view changes. */
  readonly meetings: (count: number) => string;
  /** "Show 50 more", at the end of a long list. */
  readonly more: (count: number) => string;
  /** How to move the map with keys, read out with its label. Nothing is said when it is left out. */
  readonly mapKeys?: string | undefined;
}

/** What the map needs from its widget. */
export interface MapOptions {
  /** Shadow root that adopts the style sheet. */
  readonly root: ShadowRoot;
  /** Element of that root that the map fills. It should have a height; the map is never lower than 18em. */
  readonly container: HTMLElement;
  /** Map background; without one the places stand on a plain grid. */
  readonly tiles?: Tiles | undefined;
  readonly units: 'km' | 'mi';
  readonly texts: MapTexts;
  /** The visitor chose a meeting. */
  readonly onOpen: (key: string) => void;
  /** Where the visitor is, when they shared it. */
  readonly visitor?: MapPosition | undefined;
}

/** A map on the page. */
export interface MeetingMap {
  /**
   * Shows these meetings instead of the former ones. The view stays where the visitor moved it; otherwise it fits.
   * `visitor` left out or undefined removes the visitor's mark.
   */
  update(points: readonly MapPoint[], visitor?: MapPosition): void;
  /** Call after the container changed size in a way that a ResizeObserver cannot see; usually not needed. */
  resize(): void;
  /** Takes everything away: elements, listeners, style sheet, open requests. */
  destroy(): void;
}
