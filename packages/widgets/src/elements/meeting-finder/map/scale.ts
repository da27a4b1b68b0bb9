import { make } from './element.js';
import type { Surface } from './leaflet.js';

/** Longest bar in pixels. */
const MAX_WIDTH = 110;
const METRES_PER_MILE = 1609.344;
const METRES_PER_FOOT = 0.3048;

type Unit = 'kilometer' | 'meter' | 'mile' | 'foot';

/** A round distance: its number, its unit, and its share of the given metres (0 to 1). */
export interface Span {
  readonly value: number;
  readonly unit: Unit;
  readonly share: number;
}

/** The largest 1, 2, 3 or 5 times a power of ten that is not above `value`. */
const roundDown = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 3, 2, 1].find((digit) => digit <= value / power) ?? 1);
};

/** The longest round distance within `metres`. Small distances are given in metres or feet. */
export const spanWithin = (metres: number, units: 'km' | 'mi'): Span => {
  const [large, small] = units === 'mi' ? (['mile', 'foot'] as const) : (['kilometer', 'meter'] as const);
  const perLarge = units === 'mi' ? METRES_PER_MILE : 1000;
  const perSmall = units === 'mi' ? METRES_PER_FOOT : 1;
  // Signs say "1/2 mile" but not "1/2 kilometre".
  const isLarge = metres >= (units === 'mi' ? perLarge / 2 : perLarge);
  const perUnit = isLarge ? perLarge : perSmall;
  const value = roundDown(metres / perUnit);
  return { value, unit: isLarge ? large : small, share: (value * perUnit) / metres };
};

/** A bar that shows a distance at the middle of the view. */
export const makeScale = (map: Surface, units: 'km' | 'mi', locale: string): HTMLElement => {
  const bar = make('div', 'scale');
  bar.dir = 'auto';
  const formats = new Map<string, Intl.NumberFormat>();
  const write = (value: number, unit: Unit): string => {
    const format = formats.get(unit) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
    formats.set(unit, format);
    return format.format(value);
  };
  const update = (): void => {
    const { x, y } = map.getSize().divideBy(2);
    const metres = map.distance(map.containerPointToLatLng([x - MAX_WIDTH / 2, y]), map.containerPointToLatLng([x + MAX_WIDTH / 2, y]));
    if (!(metres > 0)) return;
    const { value, unit, share } = spanWithin(metres, units);
    bar.style.inlineSize = `${Math.round(share * MAX_WIDTH)}px`;
    bar.textContent = write(value, unit);
  };
  map.on('move', update);
  map.whenReady(update);
  return bar;
};
