import { isNameAt } from './name-phrase.js';
import type { NameIndex } from './name-phrase.js';
import type { ReadText, Word } from './words-of.js';

/** Words before its end that a capitalised phrase may have and still be taken for a name. */
const LONGEST_NAME = 6;

const isTitleCase = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{M}*\p{Ll}/u.test(text.slice(word.start, word.end));

/**
 * Finds proper names.
 * @param indexes Names that are known.
 * @param nameEnds Words that make a name of the capitalised phrase that they end. Text in capitals throughout has no such phrase.
 * @returns The indexes of the words that belong to a name.
 */
export function wordsInNames(read: ReadText, indexes: readonly NameIndex[], nameEnds: readonly string[]): ReadonlySet<number> {
  const { text, words } = read;
  const found = new Set<number>();
  for (const [from, { folded }] of words.entries()) {
    for (const name of indexes.flatMap((index) => index.get(folded) ?? [])) {
      if (isNameAt(name, read, from)) for (let i = 0; i < name.length; i++) found.add(from + i);
    }
    if (!nameEnds.includes(folded)) continue;
    for (let at = from; at > from - LONGEST_NAME && isTitleCase(text, words[at]); at--) {
      if (!words[at]?.isJoined) break;
      if (isTitleCase(text, words[at - 1])) found.add(at - 1);
    }
  }
  return found;
}
