import type { CompiledLexicon, Form } from '../lexicon/compile-lexicon.js';
import { isInContext } from './context.js';
import type { Word, WordRange } from './words-of.js';

/** A form in a text. */
export interface FoundForm extends WordRange {
  readonly form: Form;
}

function isFormAt({ places, spare, when }: Form, words: readonly Word[], from: number): boolean {
  const range = { from, to: from + places.length };
  const isHere = places.every((place, i) => {
    const word = words[from + i];
    return word !== undefined && place.has(word.folded) && (i === 0 || word.isJoined);
  });
  const isContext = (context: Form['spare'][number]): boolean => isInContext(context, words, range);
  return isHere && (when.length === 0 || when.some(isContext)) && !spare.some(isContext);
}

/**
 * Finds the forms of a lexicon from left to right, none over another; of several at one word, the longest. Each word is
 * looked at a bounded number of times, so the time grows with the text and not faster.
 * @param spared Indexes of words that are left alone.
 */
export function findForms({ forms }: CompiledLexicon, words: readonly Word[], spared: ReadonlySet<number>): readonly FoundForm[] {
  const found: FoundForm[] = [];
  for (let from = 0; from < words.length; from++) {
    const form = forms.get(words[from]!.folded)?.find((candidate) => isFormAt(candidate, words, from)); // `!`: below the length.
    if (!form) continue;
    const to = from + form.places.length;
    if (words.slice(from, to).some((_, i) => spared.has(from + i))) continue;
    found.push({ form, from, to });
    from = to - 1;
  }
  return found;
}
