import { mendedLink } from './mended-link.js';
import type { LinkFault, SafeLink } from './mended-link.js';
import { usualLink } from './usual-link.js';

export type { LinkFault, SafeLink } from './mended-link.js';

/**
 * Reads a link strictly: `http`, `https`, `mailto`, `tel` and `sms` only, and a real host name.
 * A missing scheme becomes `https`; blanks, quotes and angle brackets are percent-encoded.
 * @param text Plain text.
 * @example
 * safeLink('zoom.us/j/1'); // { url: 'https://zoom.us/j/1', host: 'zoom.us', mended: 'url-scheme-added' }
 * safeLink('javascript:alert(1)'); // 'url-unsafe'
 */
export const safeLink = (text: string): SafeLink | LinkFault => usualLink(text) ?? mendedLink(text);
