import { safeLink } from '../normalise/safe-link.js';

/** Tells whether a value is a link to an `https` page that needs no mending. */
export function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !value.startsWith('https://')) return false;
  const link = safeLink(value);
  return typeof link !== 'string' && link.url === value;
}
