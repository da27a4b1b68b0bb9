import type { Severity } from '../finding.js';
import type { LanguageSource } from './language-sources.js';

/**
 * Why a word is worth another thought: it names a person by a condition, judges, blames, says less than is known, or tells a
 * return to use as a loss.
 */
export type LanguageReason = 'labels-a-person' | 'moral-judgement' | 'blames' | 'imprecise' | 'loss-framed';

/** One word or phrase to reconsider. It names a place in a text and never a person. */
export interface LanguageFinding {
  /** The entry of the lexicon, such as `substance-abuse`; the same in all texts of a language. */
  readonly code: string;
  /** What was found, as it stands in the text. An article that would have to change is a part of it. */
  readonly term: string;
  /** Where it begins, in UTF-16 units from the beginning of the text. */
  readonly start: number;
  /** The first unit behind it: `text.slice(start, end)` is `term`. */
  readonly end: number;
  /** What can stand in its place as it is, in the same number and tense; the first fits best. Never empty. */
  readonly suggestions: readonly string[];
  readonly reason: LanguageReason;
  /** Who advises it; title and address are in `LANGUAGE_SOURCES`. */
  readonly source: LanguageSource;
  /** `warning`, or `info` for what only deserves a hint. */
  readonly severity: Exclude<Severity, 'error'>;
}
