import { english } from './en/english.js';
import { spanish } from './es/spanish.js';
import type { LanguageFinding } from './language-finding.js';
import { lintWith } from './lint-with.js';
import type { LintOptions } from './lint-options.js';

const LEXICONS = [english, spanish];

/** Languages that `lint` knows, as language subtags. */
export const LINT_LOCALES: readonly string[] = LEXICONS.map(({ locale }) => locale);

/**
 * Finds words that speak of a label instead of a person, in what an organisation writes. A member's own story and quoted
 * speech are left as they are; so are proper names, code and addresses, and the same words in ordinary uses.
 * Advice for a writer: it knows words and phrases and not what is meant.
 * @returns Findings in the order of the text, none over another; empty when there is nothing to reconsider.
 * @throws RangeError when there is no lexicon in the language of `locale`, or a register or format is unknown.
 * @see `LANGUAGE_SOURCES` for whose advice it is.
 * @example
 * lint('After a relapse', { register: 'organisation', locale: 'en' });
 * // [{ code: 'relapse', term: 'relapse', start: 8, end: 15, suggestions: ['return to use', …], severity: 'warning', … }]
 */
export const lint = (text: string, options: LintOptions): readonly LanguageFinding[] => lintWith(LEXICONS, text, options);
