import { safeLink } from '../normalise/safe-link.js';

const MOST_CHARACTERS = 120;

/** A name with one blank between words, none outside, and letters in their composed form (Unicode NFC). */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Tells whether a name of a group is tidy and has 1 to 120 characters. */
export function isTidyName(name: string): boolean {
  const { length } = [...name];
  return length > 0 && length <= MOST_CHARACTERS && name === tidyName(name) && !/\p{Cc}/u.test(name);
}

/** Tells whether a text is a link to a web page that needs no mending. */
export function isWebLink(text: string): boolean {
  const link = safeLink(text);
  return typeof link !== 'string' && link.url === text && link.host !== '';
}
