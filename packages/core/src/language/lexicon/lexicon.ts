import type { LanguageReason } from '../language-finding.js';
import type { LanguageSource } from '../language-sources.js';

/**
 * A word with its inflections, and what to say instead.
 *
 * Phrases are words with a blank between them, which also stands for a hyphen or a line break; case and accents do not
 * matter. `a|b` is either word, `*` any one word. In contexts `_` is the place of the form, and `.` a place where the phrase
 * ends: punctuation, or the end of the text.
 */
export interface LexiconEntry {
  readonly code: string;
  readonly reason: LanguageReason;
  readonly source: LanguageSource;
  /** Worth a hint and no more, for the word has good uses that a program cannot tell apart. */
  readonly isHint?: true;
  /** Each form with what can stand in its place; `$2` is the second word of the form as it was found. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Contexts in which the word is an ordinary one. */
  readonly spare?: readonly string[];
  /** Contexts outside which the word is an ordinary one. */
  readonly when?: readonly string[];
}

/** The words of one language. */
export interface Lexicon {
  /** Language subtag, such as `en`. */
  readonly locale: string;
  readonly entries: readonly LexiconEntry[];
  /** Names of fellowships, organisations, books and meeting types that contain such words. */
  readonly names: readonly string[];
  /** Words, in lower case, that make a name of a capitalised phrase that they end: "Clean Time Celebration". */
  readonly nameEnds: readonly string[];
  /** Words, in lower case, by which a sentence is about the person who says it. */
  readonly ownWords: readonly string[];
  /**
   * What an article, or another word that agrees with the next, must be before a suggestion.
   * @param word In lower case, without accents.
   * @returns `undefined` when the word need not change.
   */
  agree(word: string, suggestion: string): string | undefined;
}
