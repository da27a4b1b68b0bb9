/**
 * Whose words a text is: what an organisation writes about people, a member's own story, or speech that is only passed on.
 * People may name themselves as they choose, so only the first is corrected.
 */
export const LANGUAGE_REGISTERS = ['organisation', 'member', 'quote'] as const;
/** One of `LANGUAGE_REGISTERS`. */
export type LanguageRegister = (typeof LANGUAGE_REGISTERS)[number];

/** How a text is marked up; what markup sets apart as code, an address or a quotation is passed over. */
export const LANGUAGE_FORMATS = ['text', 'markdown', 'html'] as const;
/** One of `LANGUAGE_FORMATS`. */
export type LanguageFormat = (typeof LANGUAGE_FORMATS)[number];

/** What to know about a text before its words can be weighed. */
export interface LintOptions {
  readonly register: LanguageRegister;
  /** Language of the text as a BCP 47 tag; region and script do not matter: `en-GB` is read as `en`. */
  readonly locale: string;
  /** `text` when absent. */
  readonly format?: LanguageFormat;
  /** Further proper names to leave alone, such as a group's own. Capitals must be there as in the name. */
  readonly names?: readonly string[];
  /** For `member` only: one gentle finding at most, and none for what a person says of themselves. */
  readonly hint?: boolean;
}
