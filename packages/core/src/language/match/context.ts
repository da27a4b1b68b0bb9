import { foldWord } from './words-of.js';
import type { Word, WordRange } from './words-of.js';

/** The words that fit one place of a phrase; `*` is any, `.` the end of the phrase. */
type Slot = ReadonlySet<string> | '*' | '.';

/** Words around a form. */
export interface Context {
  /** The nearest first. */
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
}

/** The words that fit in each place of a phrase, folded. */
export const alternativesOf = (phrase: string): readonly (readonly string[])[] =>
  phrase.split(' ').map((place) => place.split('|').map(foldWord));

const slotsOf = (phrase: string): readonly Slot[] =>
  phrase === '' ? [] : alternativesOf(phrase).map((words): Slot => (words[0] === '*' || words[0] === '.' ? words[0] : new Set(words)));

/** Reads a context of a lexicon: `child|domestic _`, `_ for * days`. */
export function contextOf(text: string): Context {
  const [before = '', after = ''] = text.split('_');
  return { before: [...slotsOf(before.trim())].reverse(), after: slotsOf(after.trim()) };
}

/** `isJoined`: whether the word belongs to the phrase. */
const fits = (slot: Slot, word: Word | undefined, isJoined: boolean): boolean =>
  slot === '.' ? !isJoined : isJoined && (slot === '*' || (word !== undefined && slot.has(word.folded)));

/** Tells whether some words stand in a context. */
export function isInContext({ before, after }: Context, words: readonly Word[], { from, to }: WordRange): boolean {
  // Of two neighbours it is the later that knows whether they are joined.
  const isBefore = (slot: Slot, i: number): boolean => fits(slot, words[from - 1 - i], words[from - i]?.isJoined === true);
  const isAfter = (slot: Slot, i: number): boolean => fits(slot, words[to + i], words[to + i]?.isJoined === true);
  return before.every(isBefore) && after.every(isAfter);
}
