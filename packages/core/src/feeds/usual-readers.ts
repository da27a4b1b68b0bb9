import { isPlain } from '../normalise/is-plain.js';
import { usualLink } from '../normalise/usual-link.js';
import { usualUpdated } from '../normalise/usual-updated.js';
import { isUsualZone } from '../normalise/usual-zone.js';
import type { RestOfReaders } from './rest-of-readers.js';
import type { ValueReaders } from './value-readers.js';

/** Fields by which people give to a group. */
const GIVING = ['venmo', 'square', 'paypal', 'homegroup_online'];

/**
 * Reads values as the specification of Meeting Guide has them, and leaves the others to the rest: what comes of a value is the same.
 * @param rest Throws when it is not there yet.
 */
export const usualReaders = (rest: () => RestOfReaders): ValueReaders => ({
  text: (raw) => {
    const text = raw.trim();
    return isPlain(text) ? text : rest().text(text);
  },
  link: (text) => usualLink(text) ?? rest().link(text),
  day: (value) => {
    if (typeof value === 'number') return [0, 1, 2, 3, 4, 5, 6].indexOf(value);
    if (typeof value !== 'string' || !value.trim()) return -1;
    return /^[0-6]$/.test(value) ? Number(value) : rest().day(value);
  },
  time: (text) => {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    return hour ? Number(hour) * 60 + Number(minute) : rest().time(text);
  },
  zone: (text) => (isUsualZone(text) ? { name: text, isAlias: false } : rest().zone(text)),
  updated: (text) => (text ? (usualUpdated(text) ?? rest().updated(text)) : undefined),
  service: (host) => (/^(?:\w+\.)?zoom\.us$/.test(host) ? 'Zoom' : rest().service(host)),
  // Ready to dial, as most are.
  phone: (text) => (/^\+?\d[\d,#]{9,199}$/.test(text) ? text : text ? rest().phone(text) : undefined),
  address: (row) => {
    const address = row.line('formatted_address', ', ');
    return address ? { address, parts: address.split(',').length } : rest().address(row);
  },
  position: (row, place) => {
    const latitude = row.value('latitude');
    const longitude = row.value('longitude');
    const isUsual = typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (isUsual && (latitude || longitude)) place.position = { latitude, longitude };
    else if (['latitude', 'longitude', 'coordinates'].some((field) => row.has(field))) rest().position(row, place);
  },
  giving: (row) => (GIVING.some((field) => row.value(field) != null && row.value(field) !== '') ? rest().giving(row) : []),
  key: (meeting) => rest().key(meeting),
});
