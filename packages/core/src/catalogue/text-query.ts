import { foldText, hasUnspacedScript } from './fold-text.js';

/** One thing to find. */
export interface SearchTerm {
  /** Folded text: a word, or words with one blank between them. */
  readonly text: string;
  /** The end must be the end of a word too: a quoted phrase. */
  readonly isWhole: boolean;
  /** May begin inside a word, because the script has no blanks between words. */
  readonly isInside: boolean;
}

/**
 * Reads what a visitor typed: words, and phrases in quotes. A quote that is still open is a phrase whose
 * last word may go on. Empty when there is nothing to find.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  const add = (folded: string, isWhole: boolean): void => {
    if (folded && !terms.some((term) => term.text === folded && term.isWhole === isWhole)) {
      terms.push({ text: folded, isWhole, isInside: hasUnspacedScript(folded) });
    }
  };
  // Odd parts stand between quotes. “ ” « » are what keyboards of other languages and phones give.
  const parts = text.split(/["“”„«»]/);
  parts.forEach((part, i) => {
    if (i % 2 === 1) add(foldText(part), i < parts.length - 1);
    else for (const word of foldText(part).split(/\s/)) add(word, false);
  });
  return terms;
}

/** Whether everything that `next` finds is found by `last` too, so that only those need to be looked at. */
export function isNarrower(next: readonly SearchTerm[], last: readonly SearchTerm[]): boolean {
  return last.every((old) =>
    next.some((term) =>
      old.isWhole ? term.isWhole && term.text === old.text : term.text.startsWith(old.text) && term.isInside === old.isInside,
    ),
  );
}
