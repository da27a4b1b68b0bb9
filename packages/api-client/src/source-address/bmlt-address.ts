import type { Weekday } from '@handrail/core';
import type { BmltOptions } from '../bmlt/index.js';
import { notUnderstood, numberOf, splitQuery, valuesOf } from './address-query.js';

type Query = NonNullable<BmltOptions['query']>;

/** How an answer is written, which is for the client to choose, and not which meetings are in it. */
const FORM = ['switcher', 'get_used_formats', 'data_field_key', 'sort_key', 'sort_keys', 'lang_enum', 'callback', 'page_size', 'page_num'];
const FILTERS = [
  'services',
  'recursive',
  'formats',
  'formats_comparison_operator',
  'weekdays',
  'venue_types',
  'meeting_ids',
  'root_server_ids',
];
const PLACE = ['lat_val', 'long_val', 'geo_width', 'geo_width_km'];

const VENUES = { '1': 'in-person', '2': 'online', '3': 'hybrid' } as const;

/** What may be, and behind a minus sign what must not. */
const sidesOf = <T>(
  values: readonly string[],
  read: (value: string) => T,
): { readonly include: readonly T[]; readonly exclude: readonly T[] } => ({
  include: values.filter((value) => !value.startsWith('-')).map(read),
  exclude: values.filter((value) => value.startsWith('-')).map((value) => read(value.slice(1))),
});

/** The server counts from 1 for Sunday. */
const weekdayIn = (text: string, value: string): Weekday => {
  if (!/^[1-7]$/.test(value)) throw notUnderstood(text, 'weekdays', 'range');
  return (Number(value) - 1) as Weekday; // 0 to 6, by the line before.
};

const venueIn = (text: string, value: string) => {
  if (value !== '1' && value !== '2' && value !== '3') throw notUnderstood(text, 'venue_types', 'range');
  return VENUES[value];
};

const formatsIn = (params: URLSearchParams): NonNullable<Query['formats']> => {
  const { include, exclude } = sidesOf(valuesOf(params, 'formats'), String);
  return params.get('formats_comparison_operator') === 'OR' ? { any: include, exclude } : { all: include, exclude };
};

const nearIn = (text: string, params: URLSearchParams): Query['near'] => {
  const latitude = numberOf(text, params, 'lat_val');
  const longitude = numberOf(text, params, 'long_val');
  const [km, miles] = [numberOf(text, params, 'geo_width_km'), numberOf(text, params, 'geo_width')];
  const width = km ?? miles;
  if (latitude === undefined && longitude === undefined && width === undefined) return undefined;
  if (latitude === undefined || longitude === undefined || width === undefined) throw notUnderstood(text, 'lat_val', 'missing');
  const circle = { latitude, longitude, unit: km === undefined ? 'mi' : 'km' } as const;
  return width < 0 ? { ...circle, nearest: -width } : { ...circle, radius: width };
};

/** Reads `https://host/main_server?services=5&recursive=1`, with the server's own names, also as its own pages write them. */
export const bmltAddress = (text: string): Pick<BmltOptions, 'root' | 'feed' | 'query'> => {
  const { address, params } = splitQuery(text, [...FORM, ...FILTERS, ...PLACE]);
  for (const name of FORM) params.delete(name);
  if (params.size === 0) return { root: address };
  const list = <T>(name: string, read: (value: string) => T) => sidesOf(valuesOf(params, name), read);
  const near = nearIn(text, params);
  const query: Query = {
    meetings: list('meeting_ids', String),
    servers: list('root_server_ids', String),
    serviceBodies: { ...list('services', String), recursive: params.get('recursive') === '1' },
    weekdays: list('weekdays', (value) => weekdayIn(text, value)),
    venueTypes: list('venue_types', (value) => venueIn(text, value)),
    ...(params.has('formats') && { formats: formatsIn(params) }),
    ...(near && { near }),
  };
  // Two lists of one server are two sources.
  return { root: address, feed: `${address}?${params}`, query };
};
