import { oneLine } from '../normalise/one-line.js';
import { plainText } from '../normalise/plain-text.js';
import { emailAddress } from '../normalise/email-address.js';
import { safeLink } from '../normalise/safe-link.js';
import { dayOfIsoDate } from '../time/iso-date.js';
import { isTimeZone } from '../time/zone-clock.js';

/**
 * Text that is safe to hand on, also from a meeting that no reader made: no tags, no control, hidden or bidirectional
 * characters. Entities stay as they are, for in the model `&lt;` is text.
 */
export const safeText = (text: string | undefined): string => (text ? plainText(text.replaceAll('&', '&amp;')) : '');

/** The same on one line. */
export const safeLine = (text: string | undefined): string => oneLine(safeText(text));

/** A link to a page; `undefined` when it is none, as a mail address. */
export function webLink(url: string | undefined): string | undefined {
  const link = safeLink(safeLine(url));
  return typeof link === 'object' && link.host ? link.url : undefined;
}

/** A mail address; `undefined` when it is none. */
export const safeEmail = (address: string | undefined): string | undefined => emailAddress(safeLine(address));

/** An IANA time zone that `Intl` knows; `undefined` when it is none. */
export const safeZone = (name: string | undefined): string | undefined => (name && isTimeZone(name) ? name : undefined);

/** An ISO 8601 calendar date; `undefined` when it is none. */
export const safeDate = (date: string | undefined): string | undefined => (date && !Number.isNaN(dayOfIsoDate(date)) ? date : undefined);
