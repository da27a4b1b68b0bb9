import type { Params } from './address.js';
import type { MeetingQuery, Near } from './meeting-query.js';
import type { Refuse } from './refused.js';

/** More than half-way round the world, in either unit. */
const FARTHEST = 25_000;

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** The server takes a negative width for a number of meetings, and answers a place without a width with an empty list. */
const widthOf = ({ radius, nearest }: Near, refuse: Refuse): number => {
  if (nearest === undefined)
    return radius !== undefined && isBetween(radius, Number.MIN_VALUE, FARTHEST) ? radius : refuse('near', 'range');
  return Number.isInteger(nearest) && nearest > 0 ? -nearest : refuse('near', 'range');
};

const nearParams = (near: Near, refuse: Refuse): Params => {
  const { latitude, longitude, unit } = near;
  if (!isBetween(latitude, -90, 90) || !isBetween(longitude, -180, 180)) refuse('near', 'range');
  return [
    ['lat_val', String(latitude)],
    ['long_val', String(longitude)],
    [unit === 'mi' ? 'geo_width' : 'geo_width_km', String(widthOf(near, refuse))],
  ];
};

/** MySQL keeps words of three letters and more; a text without any finds nothing. */
const hasWord = (text: string): boolean => /[\p{L}\p{M}\p{N}]{3}/u.test(text);

/** Words that full-text search can find. A list of numbers would be taken for meeting ids. */
const textParams = (text: string, refuse: Refuse): Params => {
  const words = text.trim();
  if (!hasWord(words)) refuse('text', 'too-short');
  if (words.split(',').every((word) => word.trim() !== '' && Number.isFinite(Number(word)))) refuse('text', 'number');
  return [['SearchString', words]];
};

const addressParams = ({ text, radius }: NonNullable<MeetingQuery['address']>, refuse: Refuse): Params => {
  const words = text.trim();
  if ([...words].length < 3) refuse('address', 'too-short'); // The server does not look at it, and gives all meetings.
  if (radius !== undefined && !isBetween(radius, Number.MIN_VALUE, FARTHEST)) refuse('address', 'range');
  return [
    ['SearchString', words],
    ['StringSearchIsAnAddress', '1'],
    ...(radius === undefined ? [] : [['SearchStringRadius', String(radius)] as const]),
  ];
};

/** Parameters for where a meeting is, and for words in it. */
export const placeParams = ({ near, text, address }: MeetingQuery, refuse: Refuse): Params => {
  if (address && (near || text !== undefined)) refuse('address', 'combination');
  if (near) return [...nearParams(near, refuse), ...(text === undefined ? [] : textParams(text, refuse))];
  if (address) return addressParams(address, refuse);
  return text === undefined ? [] : textParams(text, refuse);
};
