import { foldWord } from './words-of.js';
import type { Word } from './words-of.js';

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
  return { before: slotsOf(before.trim()).toReversed(), after: slotsOf(after.trim()) };
}

function fits(slots: readonly Slot[], words: readonly Word[], from: number, step: 1 | -1): boolean {
  return slots.every((slot, distance) => {
    const at = from + distance * step;
    // The word that knows whether there is a phrase between it and its neighbour is the later one.
    const isJoined = words[step === 1 ? at : at + 1]?.isJoined === true;
    if (slot === '.') return !isJoined;
    return isJoined && (slot === '*' || slot.has(words[at]?.folded ?? ''));
  });
}

/** Tells whether the words from `from` up to but not including `to` stand in a context. */
export const isInContext = ({ before, after }: Context, words: readonly Word[], from: number, to: number): boolean =>
  fits(before, words, from - 1, -1) && fits(after, words, to, 1);
