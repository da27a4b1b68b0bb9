export { lint, LINT_LOCALES } from './lint.js';
export { lintWith } from './lint-with.js';
export { LANGUAGE_FORMATS, LANGUAGE_REGISTERS } from './lint-options.js';
export { LANGUAGE_SOURCES } from './language-sources.js';
export type { LanguageFinding, LanguageReason } from './language-finding.js';
export type { LanguageSource } from './language-sources.js';
export type { LanguageFormat, LanguageRegister, LintOptions } from './lint-options.js';
export type { Lexicon, LexiconEntry } from './lexicon/lexicon.js';
