import type { Position } from '../model/meeting.js';

/** A position and how it was got, or why there is none. */
export type PositionReading = { readonly position: Position; readonly isSwapped: boolean } | 'position-zero' | 'position-invalid';

/** Decimal degrees from a number, or from digits with a decimal point or comma. `NaN` when it is neither. */
export function degrees(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[-+]?\d+(?:[.,]\d*)?\s*$/.test(value) ? Number(value.replace(',', '.')) : NaN;
}

/**
 * Makes a position of two values in decimal degrees.
 * A pair is taken as swapped only where it cannot be right as it stands and can be right the other way round.
 */
export function readPosition(first: unknown, second: unknown): PositionReading {
  let latitude = degrees(first);
  let longitude = degrees(second);
  if (latitude === 0 && longitude === 0) return 'position-zero';
  const isSwapped = Math.abs(latitude) > 90 && Math.abs(longitude) <= 90;
  if (isSwapped) [latitude, longitude] = [longitude, latitude];
  const isInRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isInRange ? { position: { latitude, longitude }, isSwapped } : 'position-invalid';
}
