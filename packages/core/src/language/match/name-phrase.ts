import { wordsOf } from './words-of.js';
import type { ReadText, Word } from './words-of.js';

/** A proper name, ready to be compared. */
export type NamePhrase = readonly (Word & { readonly isCapital: boolean })[];

/** Names by their first word, folded. */
export type NameIndex = ReadonlyMap<string, readonly NamePhrase[]>;

const isCapital = (text: string, { start }: Word): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Prepares names. One without a letter or digit is no name and is found nowhere. */
export function nameIndex(names: readonly string[]): NameIndex {
  const index = new Map<string, NamePhrase[]>();
  for (const name of names) {
    const phrase = wordsOf(name).map((word) => ({ ...word, isCapital: isCapital(name, word) }));
    const first = phrase[0]?.folded;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** Tells whether a name begins at a word. What stands between its words is a blank or a hyphen, or the name's own. */
export const isNameAt = (name: NamePhrase, { text, words }: ReadText, from: number): boolean =>
  name.every((part, i) => {
    const word = words[from + i];
    if (word?.folded !== part.folded || (part.isCapital && !isCapital(text, word))) return false;
    return i === 0 || word.isJoined || word.gap.trim() === part.gap.trim();
  });
