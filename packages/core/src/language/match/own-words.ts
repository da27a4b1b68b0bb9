import type { Word } from './words-of.js';

/** How many words back a sentence may say whom it is about. */
const REACH = 8;
const SENTENCE_END = /[.!?;:]|\n\s*\n/;

/**
 * Tells whether a sentence has said, before a word, that a person speaks of themselves. How people name themselves is theirs to choose.
 * @param ownWords Such as "I".
 */
export function isOwnWord(words: readonly Word[], at: number, ownWords: readonly string[]): boolean {
  for (let before = at; before > 0 && before > at - REACH; before--) {
    if (SENTENCE_END.test(words[before]?.gap ?? '')) return false;
    if (ownWords.includes(words[before - 1]?.folded ?? '')) return true;
  }
  return false;
}
