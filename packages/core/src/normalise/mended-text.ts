import { characterOf, decodeEntities } from './decode-entities.js';

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

/** The plain text of one that `isPlain` does not pass. */
export const mendedText = (text: string): string =>
  // What was encoded twice stays encoded once; a tag that comes out of the decoding is markup all the same.
  withoutTags(withoutControls(decodeEntities(withoutTags(withoutControls(text)))))
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
