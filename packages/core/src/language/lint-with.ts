import type { LanguageFinding } from './language-finding.js';
import { compileLexicon } from './lexicon/compile-lexicon.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { LANGUAGE_FORMATS, LANGUAGE_REGISTERS } from './lint-options.js';
import type { LintOptions } from './lint-options.js';
import { makeFinding } from './make-finding.js';
import { findForms } from './match/find-forms.js';
import { nameIndex } from './match/name-phrase.js';
import { isOwnWord } from './match/own-words.js';
import { wordsInNames } from './match/words-in-names.js';
import { wordsOf } from './match/words-of.js';
import { maskText } from './spare/mask-text.js';

function lexiconOf(lexicons: readonly Lexicon[], locale: string): Lexicon {
  const language = locale.toLowerCase().split(/[-_]/, 1)[0];
  const lexicon = lexicons.find((each) => each.locale === language);
  if (lexicon) return lexicon;
  throw new RangeError(`There is no lexicon for the locale "${locale}", only for: ${lexicons.map((each) => each.locale).join(', ')}`);
}

/** Refuses what a caller without types may hand over: an unknown option must not look like a text without findings. */
function check<T extends string>(name: string, value: T, known: readonly T[]): void {
  if (!known.includes(value)) throw new RangeError(`The ${name} "${value}" is none of: ${known.join(', ')}`);
}

/**
 * The same as `lint`, with the lexicons that are handed over, so that one language can be shipped alone.
 * @throws RangeError when no lexicon is in the language of `locale`, or a register or format is unknown.
 * @example
 * lintWith([english], 'Help for addicts', { register: 'organisation', locale: 'en' })[0].suggestions[0];
 * // 'people with a substance use disorder'
 */
export function lintWith(lexicons: readonly Lexicon[], text: string, options: LintOptions): readonly LanguageFinding[] {
  const { register, locale, format = 'text', names = [], hint = false } = options;
  check('register', register, LANGUAGE_REGISTERS);
  check('format', format, LANGUAGE_FORMATS);
  const lexicon = lexiconOf(lexicons, locale);
  if (register === 'quote' || (register === 'member' && !hint)) return [];

  const compiled = compileLexicon(lexicon);
  const masked = maskText(text, format);
  const read = { original: text, text: masked, words: wordsOf(masked), lexicon };
  const spared = wordsInNames(read, [compiled.names, nameIndex(names)], lexicon.nameEnds);
  const found = findForms(compiled, read.words, spared);
  if (register === 'organisation') return found.map((form, i) => makeFinding(form, { ...read, behind: found[i - 1]?.to ?? 0 }));
  const first = found.find(({ from }) => !isOwnWord(read.words, from, lexicon.ownWords));
  return first ? [{ ...makeFinding(first, { ...read, behind: 0 }), severity: 'info' }] : [];
}
