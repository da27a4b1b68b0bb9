import type { Entry } from '@handrail/core/catalogue';
import { zoneClock } from '@handrail/core/time/zone-clock';
import type { Formats } from '../format/formats.js';

/** How and where a visitor reads a time. */
export interface Clock {
  readonly formats: Formats;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
}

/** Whether two zones show another hour at an instant: asked of arithmetic, for each formatter of `Intl` costs a phone milliseconds. */
const differ = (instant: number, a: string, b: string): boolean =>
  a !== b && zoneClock(a).offsetAt(instant) !== zoneClock(b).offsetAt(instant);

/** Name of the clock a time is in, only when it shows another hour than the visitor's. */
export const zoneMark = ({ formats, timeZone }: Clock, { displayZone, start }: Entry): string =>
  displayZone !== undefined && start !== undefined && differ(start, displayZone, timeZone) ? formats.zone(start, displayZone) : '';
