import type { Params } from './address.js';
import type { MeetingQuery, Near } from './meeting-query.js';
import type { Refuse } from './refused.js';

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** The server takes a negative width for a number of meetings, and answers a place without a width with an empty list. */
const widthOf = ({ radius, nearest }: Near, refuse: Refuse): number => {
  if (nearest === undefined) return radius !== undefined && isBetween(radius, Number.MIN_VALUE, 25_000) ? radius : refuse('near', 'range');
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

/** Words that full-text search can find: of three letters at least, and not numbers, which it takes for meeting ids. */
const textParams = (text: string, refuse: Refuse): Params => {
  const words = text.trim();
  if ([...words].length < 3) refuse('text', 'too-short');
  if (words.split(',').every((word) => word.trim() !== '' && Number.isFinite(Number(word)))) refuse('text', 'number');
  return [['SearchString', words]];
};

const addressParams = ({ text, radius }: NonNullable<MeetingQuery['address']>, refuse: Refuse): Params => {
  const words = text.trim();
  if ([...words].length < 3) refuse('address', 'too-short');
  if (radius !== undefined && !isBetween(radius, Number.MIN_VALUE, 25_000)) refuse('address', 'range');
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
