import type { LanguageFinding } from './language-finding.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { FoundForm } from './match/find-forms.js';
import type { Word } from './match/words-of.js';

/** A suggestion in the capitals of what it stands for: none, the first letter, or all of several letters. */
function capitalised(suggestion: string, term: string): string {
  const letters = term.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return suggestion.toUpperCase();
  return /^\p{Lu}/u.test(letters) ? suggestion.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : suggestion;
}

/** Puts before each suggestion the articles that agree with it, in place of those that do not. */
function withArticles(
  suggestions: readonly string[],
  words: readonly Word[],
  { from }: FoundForm,
  behind: number,
  lexicon: Lexicon,
): { readonly from: number; readonly suggestions: readonly string[] } {
  const heads = suggestions;
  while (from > behind && words[from]?.isJoined) {
    const word = words[from - 1]!.folded; // `!`: `from` is above 0.
    const articles = heads.map((head) => lexicon.agree(word, head));
    if (articles.every((article) => article === undefined)) break;
    suggestions = suggestions.map((suggestion, i) => `${articles[i] ?? word} ${suggestion}`);
    from--;
  }
  return { from, suggestions };
}

/**
 * Makes a finding of a form that was found.
 * @param masked The text as it was searched, of the same length.
 * @param behind Index of the first word that no earlier finding has.
 */
export function makeFinding(
  text: string,
  masked: string,
  words: readonly Word[],
  found: FoundForm,
  behind: number,
  lexicon: Lexicon,
): LanguageFinding {
  const { entry, suggestions: templates } = found.form;
  const wordAt = (place: string): string => {
    const word = words[found.from + Number(place) - 1];
    return word ? masked.slice(word.start, word.end).toLowerCase() : '';
  };
  const filled = templates.map((template) => template.replace(/\$(\d)/g, (_, place: string) => wordAt(place)));
  const { from, suggestions } = withArticles(filled, words, found, behind, lexicon);
  // `!`: a form has at least one word.
  const [start, end] = [words[from]!.start, words[found.to - 1]!.end];
  const term = text.slice(start, end);
  return {
    code: entry.code,
    term,
    start,
    end,
    suggestions: suggestions.map((suggestion) => capitalised(suggestion, term)),
    reason: entry.reason,
    source: entry.source,
    severity: entry.isHint ? 'info' : 'warning',
  };
}
