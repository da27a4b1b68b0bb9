import { characterOf, decodeEntities } from './decode-entities.js';

// One test decides for the whole string, for nearly all texts of real feeds need nothing. Surrogates are here
// because half of a pair is not a character, and pairs of blanks because runs of them are folded.
const NEEDS_WORK =
  /[<&\0-\t\v-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]|[ \n]{2}/;

// Zero-width and bidirectional controls change what a reader sees. U+200C and U+200D stay: Persian, Hindi and emoji need them.
const HIDDEN = /[\0-\t\v-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Cs}/gu;

const UNSEEN = /<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const BREAK = /^<(?:br|\/(?:p|div|h\d|li|tr|[uo]l|blockquote))\b/i;
const PASSES = 4;

/** Removes tags again and again, for removing one can join the halves of another. Where that does not end, it is no text. */
function withoutTags(text: string): string {
  for (let pass = 0; text.search(TAG) >= 0; pass++) {
    if (pass === PASSES) return text.replace(/</g, '');
    text = text.replace(UNSEEN, '').replace(TAG, (tag) => (BREAK.test(tag) ? '\n' : ''));
  }
  return text;
}

const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\ufeff]/g, ' ')
    .replace(/[\x80-\x9f]/g, (character) => characterOf(character.charCodeAt(0)))
    .replace(HIDDEN, '');

/**
 * Turns what a feed holds into plain text: no HTML, entities decoded once, `\n` line ends, no control or hidden
 * characters, blanks folded, at most one empty line in a row. Returns `''` when nothing is left.
 * @example
 * plainText('<p>Enter by the <b>side</b> door.<br>Tea &amp; coffee</p>'); // 'Enter by the side door.\nTea & coffee'
 */
export function plainText(raw: string): string {
  const text = raw.trim();
  if (!NEEDS_WORK.test(text)) return text;
  // What was encoded twice stays encoded once; a tag that comes out of the decoding is markup all the same.
  return withoutTags(withoutControls(decodeEntities(withoutTags(withoutControls(text)))))
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Puts text on one line: each run of line ends becomes `separator`. */
export const oneLine = (text: string, separator = ' '): string => (text.includes('\n') ? text.replace(/\n+/g, separator) : text);
