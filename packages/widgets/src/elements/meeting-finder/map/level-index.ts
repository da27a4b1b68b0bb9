import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { Place } from './places.js';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Places that share a marker. `members` gives their numbers in the list of places, at most `limit` or a few more. */
export interface Gathering {
  /** Unique within the index. */
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Number of meetings. */
  readonly count: number;
  readonly members: (limit: number) => readonly number[];
  /** First level at which they have more than one marker, as far as this index knows. */
  readonly splitZoom: () => number;
}

interface Cell {
  readonly places: number[];
  count: number;
}

interface Tally {
  count: number;
}

/** Nearest distance of two markers in pixels: a 36 px target and room for its halo. */
const RADIUS = 64;
const TILE_SIZE = 256;
/** Side of a cell in pixels: small beside the radius, so that groups look the same with and without cells. */
const CELL = 16;
const RADIANS = Math.PI / 180;

/** Position on the square world of Web Mercator, 0 to 1. */
const projectX = (longitude: number): number => longitude / 360 + 0.5;
const projectY = (latitude: number): number => 0.5 - Math.atanh(Math.sin(latitude * RADIANS)) / (2 * Math.PI);

/** Puts places into cells first: 20,000 places of a region make a few hundred, which are quick to group. */
const cellsOf = (places: readonly Place[], zoom: number): readonly Cell[] => {
  const across = (TILE_SIZE * 2 ** zoom) / CELL;
  const cells = new Map<number, Cell>();
  for (const [number, { latitude, longitude, points }] of places.entries()) {
    const key = Math.floor(projectX(longitude) * across) * across + Math.floor(projectY(latitude) * across);
    const cell = cells.get(key);
    if (cell) {
      cell.places.push(number);
      cell.count += points.length;
    } else cells.set(key, { places: [number], count: points.length });
  }
  return [...cells.values()];
};

/** Groups of places for a range of zoom levels. */
export class LevelIndex {
  readonly #cells: readonly Cell[];
  readonly #groups: Supercluster<{ cell: number }, Tally>;
  readonly #maxZoom: number;

  constructor(places: readonly Place[], minZoom: number, maxZoom: number) {
    this.#maxZoom = maxZoom;
    this.#cells = cellsOf(places, maxZoom);
    this.#groups = new Supercluster<{ cell: number }, Tally>({
      radius: RADIUS,
      extent: TILE_SIZE,
      minZoom,
      maxZoom,
      map: ({ cell }) => ({ count: this.#cells[cell]?.count ?? 0 }),
      reduce: (sum, one) => {
        sum.count += one.count;
      },
    });
    this.#groups.load(
      this.#cells.map((cell, number) => ({
        type: 'Feature',
        properties: { cell: number },
        geometry: { type: 'Point', coordinates: [...this.#middle(cell, places)] },
      })),
    );
  }

  /** What is in a box at a level. */
  find(box: Box, zoom: number): readonly Gathering[] {
    return this.#groups.getClusters(box, zoom).map((feature) => this.#gathering(feature));
  }

  #middle({ places: [first, ...others] }: Cell, places: readonly Place[]): readonly [number, number] {
    const start = places[first ?? -1];
    if (!start) return [0, 0];
    let { longitude, latitude } = start;
    for (const number of others) {
      longitude += places[number]?.longitude ?? 0;
      latitude += places[number]?.latitude ?? 0;
    }
    return [longitude / (others.length + 1), latitude / (others.length + 1)];
  }

  #gathering({ geometry, properties }: ClusterFeature<Tally> | PointFeature<{ cell: number }>): Gathering {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    if ('cell' in properties) {
      const { places = [], count = 0 } = this.#cells[properties.cell] ?? {};
      const id = `cell ${properties.cell}`;
      return { id, latitude, longitude, count, members: () => places, splitZoom: () => this.#maxZoom + 1 };
    }
    const { cluster_id: group, count } = properties;
    const members = (limit: number): readonly number[] =>
      this.#groups.getLeaves(group, limit).flatMap((leaf) => this.#cells[leaf.properties.cell]?.places ?? []);
    const splitZoom = (): number => this.#groups.getClusterExpansionZoom(group);
    return { id: `group ${group}`, latitude, longitude, count, members, splitZoom };
  }
}
