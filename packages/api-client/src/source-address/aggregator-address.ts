import type { Weekday } from '@handrail/core';
import type { AggregatorMeetingsOptions, AggregatorQuery } from '../aggregator/index.js';
import { notUnderstood, numberOf, splitQuery, valuesOf } from './address-query.js';

/** As many as a page of a finder can bear. */
const LIMIT = 5000;

/** How many numbers stand behind a name. */
const COUNTS = { near: 2, bbox: 4 } as const;

const numbersIn = (text: string, params: URLSearchParams, name: keyof typeof COUNTS): readonly number[] | undefined => {
  const values = valuesOf(params, name);
  if (values.length === 0) return undefined;
  const numbers = values.map(Number);
  if (numbers.length !== COUNTS[name] || !numbers.every(Number.isFinite)) throw notUnderstood(text, name, 'range');
  return numbers;
};

const dayIn = (text: string, params: URLSearchParams): Weekday | undefined => {
  const day = numberOf(text, params, 'day');
  if (day !== undefined && ![0, 1, 2, 3, 4, 5, 6].includes(day)) throw notUnderstood(text, 'day', 'range');
  return day as Weekday | undefined; // By the line before.
};

/** Reads `https://host/api/v1?near=44.5,-68.2&radius=25&limit=500`, with the server's own names. */
export const aggregatorAddress = (text: string): Pick<AggregatorMeetingsOptions, 'url' | 'query' | 'limit'> => {
  const { params } = splitQuery(text, ['near', 'radius', 'bbox', 'program', 'day', 'type', 'region_id', 'source_id', 'limit']);
  const [latitude, longitude] = numbersIn(text, params, 'near') ?? [];
  const [south, west, north, east] = numbersIn(text, params, 'bbox') ?? [];
  const radiusMiles = numberOf(text, params, 'radius');
  const programme = params.get('program');
  const day = dayIn(text, params);
  const regionId = params.get('region_id');
  const sourceId = params.get('source_id');
  const query: AggregatorQuery = {
    types: valuesOf(params, 'type'),
    ...(latitude !== undefined &&
      longitude !== undefined && { near: { latitude, longitude, ...(radiusMiles !== undefined && { radiusMiles }) } }),
    ...(south !== undefined && west !== undefined && north !== undefined && east !== undefined && { bounds: { south, west, north, east } }),
    ...(programme !== null && { programme }),
    ...(day !== undefined && { day }),
    ...(regionId !== null && { regionId }),
    ...(sourceId !== null && { sourceId }),
  };
  return { url: text, query, limit: numberOf(text, params, 'limit') ?? LIMIT };
};
