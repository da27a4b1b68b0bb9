import { ApiError } from '../http/api-error.js';

/** Filters of the plugin's `admin-ajax.php?action=meetings`. The other doors give the whole list, always. */
export interface MeetingGuideFilters {
  /** 0 is Sunday. */
  readonly days?: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
  /** One part of the day: of several, the plugin honours only the first. */
  readonly time?: 'morning' | 'midday' | 'evening' | 'night' | 'upcoming';
  /** Slug of a region; those below it are included. */
  readonly region?: string;
  /** Slug of a district; those below it are included. */
  readonly district?: string;
  /** Type codes that a meeting must all have. */
  readonly types?: readonly string[];
  readonly attendance?: 'in_person' | 'online' | 'hybrid' | 'inactive' | 'active';
  readonly query?: string;
  /** Decimal degrees, with a distance in `unit`. */
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly distance: number; readonly unit: 'mi' | 'km' };
}

/** Writes filters and a sharing key into an address. Throws `ApiError` of kind `unsupported` where the door knows no filters. */
export const withFilters = (url: string, filters: MeetingGuideFilters, key?: string): string => {
  const { days = [], types = [], near, time, region, district, attendance, query } = filters;
  const params = new URLSearchParams();
  for (const day of days) params.append('day[]', String(day));
  if (types.length > 0) params.set('type', types.join(','));
  for (const [name, value] of Object.entries({ time, region, district, attendance_option: attendance, query })) {
    if (value !== undefined) params.set(name, value);
  }
  if (near) {
    params.set('latitude', String(near.latitude));
    params.set('longitude', String(near.longitude));
    params.set('distance', String(near.distance));
    params.set('distance_units', near.unit);
  }
  if (params.size > 0 && !/\/admin-ajax\.php\?(?:.*&)?action=meetings\b/.test(url)) throw new ApiError('unsupported', url);
  if (key !== undefined) params.set('key', key);
  return params.size === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${params}`;
};
