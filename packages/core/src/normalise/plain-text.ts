import { isPlain } from './is-plain.js';
import { mendedText } from './mended-text.js';

/**
 * Turns what a feed holds into plain text: no HTML, entities decoded once, `\n` line ends, no control or hidden
 * characters, blanks folded, at most one empty line in a row. Returns `''` when nothing is left.
 * @example
 * plainText('<p>Enter by the <b>side</b> door.<br>Tea &amp; coffee</p>'); // 'Enter by the side door.\nTea & coffee'
 */
export function plainText(raw: string): string {
  const text = raw.trim();
  return isPlain(text) ? text : mendedText(text);
}
