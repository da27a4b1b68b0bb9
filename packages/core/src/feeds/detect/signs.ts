import { recordsOf } from '../airtable/records.js';
import { rowsOf as rowsOfBmlt } from '../bmlt/envelope.js';
import { isTsmlCsvText } from '../csv/read.js';
import { rowsOfHandrail } from '../handrail/read.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { areMostRows } from './feed-input.js';
import type { FeedInput } from './feed-input.js';

const hasAny = (row: object, fields: readonly string[]): boolean => fields.some((field) => Object.hasOwn(row, field));
const hasAll = (row: object, fields: readonly string[]): boolean => fields.every((field) => Object.hasOwn(row, field));
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A header that only a list of meetings has. Sheets name their columns as people do: "Meeting Name", "Day". */
const HEADER = /^\s*(?:(?:meeting[ _]?)?name|slug|day|(?:start[ _]?)?time)\s*$/i;

/** A calendar file. */
export const isICalendar = ({ text = '' }: FeedInput): boolean => /^\s*BEGIN:VCALENDAR\b/i.test(text);

/** A value of JSON-LD, or a page that has some. */
export const isJsonLd = ({ data, text = '', rows }: FeedInput): boolean =>
  data === undefined
    ? /^\s*</.test(text) && /<script[^>]+application\/ld\+json/i.test(text)
    : isObject(data) && (hasAny(data, ['@context', '@graph', '@type']) || rows.some((row) => hasAny(row, ['@context', '@type'])));

/** So much of a table tells what it is. */
const HEAD = 20_000;

/** A dump for NA World Services: CSV with the columns of a committee. */
export const isNaws = ({ data, text }: FeedInput): boolean => {
  const head = text?.slice(0, HEAD).toLowerCase().replace(/[ _]/g, '') ?? '';
  return data === undefined && ['committeename', 'arearegion'].every((column) => head.includes(column));
};

/** CSV with columns of 12 Step Meeting List or Meeting Guide. */
export const isCsv = ({ data, text }: FeedInput): boolean =>
  data === undefined && text !== undefined && !/^\s*[<{[]/.test(text) && isTsmlCsvText(text.slice(0, HEAD));

/** A file in Handrail's own form. */
export const isHandrail = ({ data }: FeedInput): boolean => rowsOfHandrail(data) !== undefined;

/** Records of an Airtable. */
export const isAirtable = ({ data }: FeedInput): boolean => {
  const records = recordsOf(data) ?? [];
  return records.length > 0 && records.every((record) => isObject(record) && hasAny(record, ['fields']));
};

/** Rows of an Online Meeting List, which have several times each. */
export const isOml = (feed: FeedInput): boolean =>
  areMostRows(feed, (row) => hasAll(row, ['name', 'times']) && hasAny(row, ['timezone', 'url', 'phone', 'access_code']));

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
