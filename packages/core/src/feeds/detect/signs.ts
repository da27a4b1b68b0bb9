import { rowsOf as rowsOfBmlt } from '../bmlt/envelope.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { areMostRows } from './feed-input.js';
import type { FeedInput } from './feed-input.js';

const hasAny = (row: object, fields: readonly string[]): boolean => fields.some((field) => Object.hasOwn(row, field));
const hasAll = (row: object, fields: readonly string[]): boolean => fields.every((field) => Object.hasOwn(row, field));
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A header that only a list of meetings has. Sheets name their columns as people do: "Meeting Name", "Day". */
const HEADER = /^\s*(?:(?:meeting[ _]?)?name|slug|day|(?:start[ _]?)?time)\s*$/i;

/** The Sheets API's answer, or the lines of a sheet whose first line looks like headers. */
export function isGoogleSheet({ data }: FeedInput): boolean {
  if (!isObject(data)) return false;
  if (!Array.isArray(data)) return Array.isArray(data['values']) && hasAny(data, ['majorDimension', 'range']);
  const [headers] = data as readonly unknown[];
  return (
    data.every(Array.isArray) &&
    Array.isArray(headers) &&
    headers.filter((cell) => typeof cell === 'string' && HEADER.test(cell)).length > 1
  );
}

/** GetSearchResults of a BMLT server. Rows may be cut down by `data_field_key`; a list of formats or areas is no feed. */
export function isBmlt(feed: FeedInput): boolean {
  const { data, rows } = feed;
  if (rows.length === 0) return isObject(data) && hasAll(data, ['meetings', 'formats']) && rowsOfBmlt(data)?.length === 0;
  return areMostRows(
    feed,
    (row) => hasAny(row, ['id_bigint', 'weekday_tinyint', 'duration_time']) || hasAll(row, ['meeting_name', 'start_time']),
  );
}

/**
 * Meeting Guide output of a BMLT server: it writes all of these in each row, empty ones too, and has coordinates where
 * other publishers have latitude and longitude.
 */
export const isBmltTsml = (feed: FeedInput): boolean =>
  areMostRows(
    feed,
    (row) =>
      hasAll(row, ['slug', 'coordinates', 'regions', 'location_notes', 'conference_url_notes', 'conference_phone_notes']) &&
      !hasAny(row, ['latitude', 'longitude', 'timezone', 'id', 'group']),
  );

/** Documents of Central Query. */
export const isCentralQuery = (feed: FeedInput): boolean =>
  areMostRows(
    feed,
    (row) => hasAny(row, ['languages']) && hasAny(row, ['_id', 'accountID', 'groupID', 'archived', 'startDateUTC', 'nextOccurrence']),
  );

/** A list of Meeting Guide rows, bare or under `meetings` or `data`; an empty one too. */
export const isMeetingGuide = (feed: FeedInput): boolean =>
  rowsOf(feed.data)?.length === 0 ||
  areMostRows(
    feed,
    (row) =>
      hasAny(row, ['name', 'location', 'group', 'formatted_address', 'address']) &&
      hasAny(row, ['slug', 'day', 'time', 'types', 'formatted_address']) &&
      // Other publishers' own lists share a field or two.
      !hasAny(row, ['times', 'days']),
  );
