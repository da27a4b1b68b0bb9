/** A word of a text. */
export interface Word {
  /** In lower case, without accents and invisible signs. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before. */
  readonly gap: string;
  /** Whether both can belong to one phrase: only blanks between them, one line break at most, or a hyphen or slash. */
  readonly isJoined: boolean;
}

/** A text, masked, with its words in order. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Some of the words of a text: from `from` up to but not including `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const INVISIBLE = '\\u00ad\\u200b-\\u200d';
const WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`, 'gu');
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const UNHEARD = new RegExp(`[\\p{M}${INVISIBLE}]`, 'gu');

/** A word without the signs in it that nobody sees, such as soft hyphens. */
export const visible = (word: string): string => word.replace(UNSEEN, '');

/** A word in the form that lexicons are compared in. */
export const foldWord = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.normalize('NFKD').replace(UNHEARD, '').toLowerCase();

const isJoint = (gap: string): boolean => (gap.trim() === '' ? gap.indexOf('\n') === gap.lastIndexOf('\n') : /^[-‐‑/]$/.test(gap));

/** The words of a text, in order. An apostrophe ends a word, so that a possessive is found by its owner. */
export function wordsOf(text: string): readonly Word[] {
  let behind = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const gap = text.slice(behind, index);
    const isJoined = behind > 0 && isJoint(gap);
    behind = index + word.length;
    return { folded: foldWord(word), start: index, end: behind, gap, isJoined };
  });
}
