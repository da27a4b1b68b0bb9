import { LevelIndex, type Box, type Gathering } from './level-index.js';
import type { MapPoint } from './map-options.js';
import type { Place } from './places.js';

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

interface Group {
  readonly index: LevelIndex;
  readonly gathering: Gathering;
}

/** Most markers at once. Every marker is a tab stop, and 200 elements is the bar of the project. */
const MAX_MARKERS = 150;
/** Deepest level of the map. Doors that still touch there open as one list. */
export const MAX_ZOOM = 19;
/**
 * Last level of each index. An index is built when the visitor first comes to one of its levels: one index over all
 * levels takes 250 ms for 20,000 places, most of it for levels that nobody looks at.
 */
const BANDS = [4, 9, 13, 16, MAX_ZOOM] as const;
/** Enough doors to tell which town a group is in. */
const AREA_SAMPLE = 100;

/** Places grouped by zoom level. The groups of one `Clusters` never change. */
export class Clusters {
  readonly #places: readonly Place[];
  readonly #indexes: Map<number, LevelIndex>;

  constructor(places: readonly Place[], indexes = new Map<number, LevelIndex>()) {
    this.#places = places;
    this.#indexes = indexes;
  }

  /** The same groups over places with other texts; they must be the same meetings at the same positions. */
  withTexts(places: readonly Place[]): Clusters {
    return new Clusters(places, this.#indexes);
  }

  /** The markers of one view, never more than the limit: a large or crowded view gets coarser groups. */
  spots(box: Box, zoom: number): readonly Spot[] {
    for (let level = Math.floor(zoom); level >= 0; level -= 1) {
      const band = BANDS.findIndex((end) => level <= end);
      const index = this.#indexOf(band);
      const found = index.find(box, level);
      if (found.length <= MAX_MARKERS) return found.map((gathering) => this.#spot({ index, gathering }, band));
    }
    // Not even the whole world in one view has more groups than that.
    return [];
  }

  /** The spot of the same door, or of the same group of doors, over these places. */
  find(spot: Spot): Spot | undefined {
    if (spot.group) return [...this.#indexes.values()].includes(spot.group.index) ? spot : undefined;
    const place = this.#places.find(({ id }) => id === spot.id);
    return place && { ...spot, place, count: place.points.length };
  }

  /** Zoom level at which a group falls apart; Infinity for one door, above the deepest level when it never does. */
  splitZoom({ group }: Spot): number {
    return group ? group.gathering.splitZoom() : Infinity;
  }

  /** All meetings of a spot. */
  pointsOf(spot: Spot): readonly MapPoint[] {
    return this.#placesIn(spot, Infinity).flatMap(({ points }) => points);
  }

  /** The place or the most frequent area of a spot; undefined when the feed names none. */
  nameOf(spot: Spot): string | undefined {
    if (spot.place) return spot.place.points.find(({ place }) => place)?.place;
    const votes = new Map<string, number>();
    for (const { points } of this.#placesIn(spot, AREA_SAMPLE).slice(0, AREA_SAMPLE)) {
      const area = points[0]?.area;
      if (area) votes.set(area, (votes.get(area) ?? 0) + 1);
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  #indexOf(band: number): LevelIndex {
    const known = this.#indexes.get(band);
    if (known) return known;
    const index = new LevelIndex(this.#places, (BANDS[band - 1] ?? -1) + 1, BANDS[band] ?? MAX_ZOOM);
    this.#indexes.set(band, index);
    return index;
  }

  #spot(group: Group, band: number): Spot {
    const { id, latitude, longitude, count, members } = group.gathering;
    const [only = -1, another] = members(2);
    const place = another === undefined ? this.#places[only] : undefined;
    if (place) return { id: place.id, latitude, longitude, count, place, group: undefined };
    return { id: `${band} ${id}`, latitude, longitude, count, place: undefined, group };
  }

  #placesIn({ place, group }: Spot, limit: number): readonly Place[] {
    if (!group) return place ? [place] : [];
    const inListOrder = [...group.gathering.members(limit)].sort((a, b) => a - b);
    return inListOrder.flatMap((number) => this.#places[number] ?? []);
  }
}
