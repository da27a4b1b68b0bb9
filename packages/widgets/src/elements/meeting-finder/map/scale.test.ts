import { describe, expect, it } from 'vitest';
import { spanWithin } from './scale.js';
import { spanOf } from './view.js';

describe('spanWithin', () => {
  it.each([
    [7300, 'km', 5, 'kilometer'],
    [1000, 'km', 1, 'kilometer'],
    [999, 'km', 500, 'meter'],
    [35, 'km', 30, 'meter'],
    [5000, 'mi', 3, 'mile'],
    [900, 'mi', 0.5, 'mile'],
    [200, 'mi', 500, 'foot'],
  ] as const)('fits into %d m in %s: %d %s', (metres, units, value, unit) => {
    const span = spanWithin(metres, units);
    expect([span.value, span.unit]).toEqual([value, unit]);
    expect(span.share).toBeGreaterThan(0.5);
    expect(span.share).toBeLessThanOrEqual(1);
  });
});

describe('spanOf', () => {
  it.each([
    [
      [-74, -75, -73],
      [-75, -73],
    ],
    [
      [179, -179, 178],
      [178, 181],
    ],
    [[10], [10, 10]],
    [[], [0, 0]],
  ])('spans %j by %j', (longitudes, span) => {
    expect(spanOf(longitudes)).toEqual(span);
  });
});
