import type { Weekday } from '@handrail/core';
import { ApiError } from '../http/api-error.js';

/** Which meetings to ask for: one thing at least. All that is given must hold. */
export interface AggregatorQuery {
  /** A circle on the map, in decimal degrees and miles. */
  readonly near?: {
    readonly latitude: number;
    readonly longitude: number;
    /** More than 0, 50 at most; 25 when absent. */
    readonly radiusMiles?: number;
  };
  /** A rectangle on the map, in decimal degrees. */
  readonly bounds?: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
  /** Code as the server lists it at `/programs`, for example `AA`. */
  readonly programme?: string;
  /** 0 is Sunday. */
  readonly day?: Weekday;
  /** Codes that a meeting must all have. */
  readonly types?: readonly string[];
  /** Those in regions below it are included. */
  readonly regionId?: number | string;
  readonly sourceId?: number | string;
}

/**
 * Why a query was not sent.
 *
 * - `no-filter`: the server refuses to list everything.
 * - `range`: not a place on the map, or a radius of more than 50 miles.
 */
export type AggregatorRefusal = 'no-filter' | 'range';

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const isPlace = (latitude: number, longitude: number): boolean => isBetween(latitude, -90, 90) && isBetween(longitude, -180, 180);

/**
 * Writes a query as parameters. Throws `ApiError` of kind `unsupported` for one that the server refuses, with the member
 * and an `AggregatorRefusal` in `fieldErrors`.
 */
export const paramsOf = (url: string, query: AggregatorQuery): URLSearchParams => {
  const { near, bounds, programme, day, types = [], regionId, sourceId } = query;
  const refuse = (member: string, why: AggregatorRefusal): never => {
    throw new ApiError('unsupported', url, { fieldErrors: { [member]: [why] }, cause: `${member}: ${why}` });
  };
  const params = new URLSearchParams();
  if (near) {
    const { latitude, longitude, radiusMiles } = near;
    if (!isPlace(latitude, longitude)) refuse('near', 'range');
    if (radiusMiles !== undefined && !isBetween(radiusMiles, Number.MIN_VALUE, 50)) refuse('near', 'range');
    params.set('near', `${latitude},${longitude}`);
    if (radiusMiles !== undefined) params.set('radius', String(radiusMiles));
  }
  if (bounds) {
    const { south, west, north, east } = bounds;
    if (!isPlace(south, west) || !isPlace(north, east) || south > north) refuse('bounds', 'range');
    params.set('bbox', [south, west, north, east].join(','));
  }
  if (types.length > 0) params.set('type', types.join(','));
  for (const [name, value] of Object.entries({ program: programme, day, region_id: regionId, source_id: sourceId })) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  if (params.size === 0) refuse('query', 'no-filter');
  return params;
};
