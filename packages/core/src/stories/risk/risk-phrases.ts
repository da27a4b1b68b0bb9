/** What a phrase may be a sign of. It says why support is shown, and nothing about a person. */
export type RiskTopic = 'suicide' | 'wish-to-die' | 'no-way-on' | 'burden' | 'goodbye' | 'self-harm' | 'means' | 'overdose';

/**
 * The phrases of one language. They are in small letters and without accents. A blank stands for anything between two words, `…`
 * for up to four words, `*` for any ending, `_` for any sign within a word; an apostrophe may be missing; `?` and `(a|b)` mean
 * what they mean in a regular expression.
 */
export type RiskPhrases = Readonly<Record<RiskTopic, readonly string[]>>;
