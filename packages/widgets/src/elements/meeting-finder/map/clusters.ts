import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { MapPoint } from './map-options.js';
import type { Place } from './places.js';

type Index = Supercluster<{ place: number }, Tally>;

interface Tally {
  count: number;
}

interface Group {
  readonly id: number;
  readonly index: Index;
}

/** What one marker stands for: a door, or several doors that are too close to tell apart. */
export interface Spot {
  /** Stable while the meetings stay the same. */
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Number of meetings. */
  readonly count: number;
  /** The door, when it is one. */
  readonly place: Place | undefined;
  /** The group, when it is several doors. */
  readonly group: Group | undefined;
}

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Most markers at once. Every marker is a tab stop, and 200 elements is the bar of the project. */
const MAX_MARKERS = 150;
/** Nearest distance of two markers in pixels: a 36 px target and room for its halo. */
const RADIUS = 64;
const TILE_SIZE = 256;
/** Deepest level of the map. Doors that still touch there open as one list. */
export const MAX_ZOOM = 19;
/**
 * Last level of each index. An index is built when the visitor first comes to one of its levels: one index over all
 * levels takes 250 ms for 20,000 places, most of it for levels that nobody looks at.
 */
const BANDS = [4, 9, 13, 16, MAX_ZOOM] as const;
/** Enough doors to tell which town a group is in. */
const AREA_SAMPLE = 100;

/** Builds the groups of some levels of the map. */
const indexOf = (places: readonly Place[], minZoom: number, maxZoom: number): Index => {
  const index: Index = new Supercluster<{ place: number }, Tally>({
    radius: RADIUS,
    extent: TILE_SIZE,
    minZoom,
    maxZoom,
    map: ({ place }) => ({ count: places[place]?.points.length ?? 0 }),
    reduce: (sum, one) => {
      sum.count += one.count;
    },
  });
  return index.load(
    places.map(({ longitude, latitude }, place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
};

/** Places grouped by zoom level. The groups of one `Clusters` never change. */
export class Clusters {
  readonly #places: readonly Place[];
  readonly #indexes: Map<number, Index>;

  constructor(places: readonly Place[], indexes = new Map<number, Index>()) {
    this.#places = places;
    this.#indexes = indexes;
  }

  /** The same groups over places with other texts; they must be the same meetings at the same positions. */
  withTexts(places: readonly Place[]): Clusters {
    return new Clusters(places, this.#indexes);
  }

  #indexAt(zoom: number): Index {
    const band = BANDS.findIndex((end) => zoom <= end);
    const known = this.#indexes.get(band);
    if (known) return known;
    const index = indexOf(this.#places, (BANDS[band - 1] ?? -1) + 1, BANDS[band] ?? MAX_ZOOM);
    this.#indexes.set(band, index);
    return index;
  }

  /** The markers of one view, never more than the limit: a large or crowded view gets coarser groups. */
  spots(box: Box, zoom: number): readonly Spot[] {
    for (let level = Math.floor(zoom); level >= 0; level -= 1) {
      const index = this.#indexAt(level);
      const found = index.getClusters(box, level);
      if (found.length <= MAX_MARKERS) return found.map((feature) => this.#spot(feature, index));
    }
    // Not even the whole world in one view has more groups than that.
    return [];
  }

  #spot(feature: ClusterFeature<Tally> | PointFeature<{ place: number }>, index: Index): Spot {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const { properties } = feature;
    if ('cluster' in properties) {
      const { cluster_id: group, count } = properties;
      return { id: `group ${group}`, latitude, longitude, count, place: undefined, group: { id: group, index } };
    }
    const place = this.#places[properties.place];
    return { id: place?.id ?? '', latitude, longitude, count: place?.points.length ?? 0, place, group: undefined };
  }

  #placesIn({ place, group }: Spot, limit: number): readonly Place[] {
    if (!group) return place ? [place] : [];
    const leaves = group.index.getLeaves(group.id, limit);
    return leaves.flatMap(({ properties }) => this.#places[properties.place] ?? []);
  }

  /** The spot of the same door, or of the same group of doors, in this index. */
  find(spot: Spot): Spot | undefined {
    if (spot.group) return [...this.#indexes.values()].includes(spot.group.index) ? spot : undefined;
    const place = this.#places.find(({ id }) => id === spot.id);
    return place && { ...spot, place, count: place.points.length };
  }

  /** Zoom level at which a group falls apart; Infinity for one door, above the deepest level when it never does. */
  splitZoom({ group }: Spot): number {
    if (!group) return Infinity;
    return group.index.getClusterExpansionZoom(group.id);
  }

  /** All meetings of a spot. */
  pointsOf(spot: Spot): readonly MapPoint[] {
    return this.#placesIn(spot, Infinity).flatMap(({ points }) => points);
  }

  /** The place or the most frequent area of a spot; undefined when the feed names none. */
  nameOf(spot: Spot): string | undefined {
    if (spot.place) return spot.place.points.find(({ place }) => place)?.place;
    const votes = new Map<string, number>();
    for (const { points } of this.#placesIn(spot, AREA_SAMPLE)) {
      const area = points[0]?.area;
      if (area) votes.set(area, (votes.get(area) ?? 0) + 1);
    }
    return [...votes].reduce<[string | undefined, number]>((best, vote) => (vote[1] > best[1] ? vote : best), [undefined, 0])[0];
  }
}
