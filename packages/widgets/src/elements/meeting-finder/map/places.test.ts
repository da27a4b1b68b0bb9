import { describe, expect, it } from 'vitest';
import { Clusters } from './clusters.js';
import type { MapPoint } from './map-options.js';
import { placesOf } from './places.js';

const point = (key: string, latitude: number, longitude: number, area?: string): MapPoint => ({
  key,
  latitude,
  longitude,
  name: key,
  detail: '',
  area,
});

describe('placesOf', () => {
  it('gathers meetings behind one door, in order', () => {
    const places = placesOf([point('a', 40, -74), point('b', 41, -74), point('c', 40.000001, -74)]);
    expect(places.map(({ points }) => points.map(({ key }) => key))).toEqual([['a', 'c'], ['b']]);
  });

  it.each([
    [Number.NaN, 1],
    [1, Infinity],
    [91, 1],
    [86, 1],
    [1, 181],
    [0, 0],
  ])('leaves out %d, %d', (latitude, longitude) => {
    expect(placesOf([point('a', latitude, longitude)])).toEqual([]);
  });

  it('keeps a place on the equator', () => {
    expect(placesOf([point('a', 0, 10)])).toHaveLength(1);
  });
});

describe('Clusters', () => {
  const world: [number, number, number, number] = [-180, -85, 180, 85];
  const points = Array.from({ length: 3000 }, (_, index) =>
    point(`m${index}`, 30 + ((index * 7919) % 3000) / 100, -120 + ((index * 104_729) % 3000) / 50, index % 3 ? 'Springfield' : 'Riverton'),
  );

  it('loses no meeting at any level and never gives more than 150 markers', () => {
    const clusters = new Clusters(placesOf(points));
    for (let zoom = 0; zoom <= 19; zoom += 1) {
      const spots = clusters.spots(world, zoom);
      expect(spots.length).toBeLessThanOrEqual(150);
      expect(spots.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
    }
  });

  it('names a group by its most frequent area and gives back its meetings', () => {
    const clusters = new Clusters(placesOf(points));
    const [spot] = clusters.spots(world, 0);
    expect(spot && clusters.nameOf(spot)).toBe('Springfield');
    expect(spot && clusters.pointsOf(spot)).toHaveLength(spot?.count ?? 0);
  });

  it('is empty without places', () => {
    expect(new Clusters([]).spots(world, 3)).toEqual([]);
  });
});
