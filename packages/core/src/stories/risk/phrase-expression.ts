// All repetitions have a longest length, so that no text makes the rules slow.
const BETWEEN = '(?:[^\\p{L}\\p{N}]{1,8})';
// An apostrophe ends a word here, so that there is one way only to read a text as words.
const WORDS = `(?:[\\p{L}\\p{N}]{1,25}${BETWEEN}){0,4}`;

const PIECES: Readonly<Record<string, string>> = {
  ' ': BETWEEN,
  ' … ': `${BETWEEN}${WORDS}`,
  '*': '\\p{L}{0,14}',
  _: '[^\\s\\p{L}]',
  "'": "[' ]?",
};

/**
 * Phrases as one expression for text without accents. It finds whole words, in capitals or not.
 * @see RiskPhrases for what the signs in a phrase mean.
 */
export function phraseExpression(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => phrase.replace(/ … |[ *_']/g, (sign) => PIECES[sign] ?? sign));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
