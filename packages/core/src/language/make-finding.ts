import type { LanguageFinding } from './language-finding.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { FoundForm } from './match/find-forms.js';
import { visible } from './match/words-of.js';
import type { ReadText } from './match/words-of.js';

/** Where a form was found. */
export interface FindingContext extends ReadText {
  /** The text before it was masked. */
  readonly original: string;
  /** Index of the first word that no earlier finding has. */
  readonly behind: number;
  readonly lexicon: Lexicon;
}

/** Suggestions for the words from `first` on. */
interface WithArticles {
  readonly first: number;
  readonly suggestions: readonly string[];
}

/** A suggestion in the capitals of what it stands for: none, the first letter, or all of several letters. */
function capitalised(suggestion: string, term: string): string {
  const letters = term.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return suggestion.toUpperCase();
  return /^\p{Lu}/u.test(letters) ? suggestion.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : suggestion;
}

/** Puts before each suggestion the articles that agree with it, in place of those that do not. */
function withArticles(heads: readonly string[], { from }: FoundForm, { words, behind, lexicon }: FindingContext): WithArticles {
  let [first, suggestions] = [from, heads];
  while (first > behind && words[first]?.isJoined) {
    const word = words[first - 1]!.folded; // `!`: `first` is above 0.
    const articles = heads.map((head) => lexicon.agree(word, head));
    if (articles.every((article) => article === undefined)) break;
    suggestions = suggestions.map((suggestion, i) => `${articles[i] ?? word} ${suggestion}`);
    first--;
  }
  return { first, suggestions };
}

/** Makes a finding of a form that was found. */
export function makeFinding(found: FoundForm, context: FindingContext): LanguageFinding {
  const { original, text, words } = context;
  const { entry, suggestions: templates } = found.form;
  const wordAt = (place: string): string => {
    const word = words[found.from + Number(place) - 1];
    return word ? visible(text.slice(word.start, word.end)).toLowerCase() : '';
  };
  const filled = templates.map((template) => template.replace(/\$(\d)/g, (_, place: string) => wordAt(place)));
  const { first, suggestions } = withArticles(filled, found, context);
  // `!`: a form has at least one word.
  const [start, end] = [words[first]!.start, words[found.to - 1]!.end];
  const term = original.slice(start, end);
  return {
    code: entry.code,
    term,
    start,
    end,
    suggestions: suggestions.map((suggestion) => capitalised(suggestion, text.slice(start, end))),
    reason: entry.reason,
    source: entry.source,
    severity: entry.isHint ? 'info' : 'warning',
  };
}
