/** Not right behind a letter or a digit. */
export const NOT_INSIDE = '(?<![\\p{L}\\p{N}])';

/** Not right before a letter or a digit. */
export const NOT_GOING_ON = '(?![\\p{L}\\p{N}])';

/** Blanks between words of one line. All repetitions have a longest length, so that no text makes the rules slow. */
export const GAP = '[^\\S\\n]{1,3}';

/** A word with a capital, `O'Neill`, `Mary-Jane`, or initials with dots. */
export const CAPITALISED = "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}'\\p{Lu}\\p{L}{1,40}|\\p{Lu}\\p{L}{1,40}(?:['-]\\p{L}{1,40}){0,3})";

/** Phrases of a locale as one pattern that reads small letters and capitals alike; it matches nothing when there are none. */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  const pattern = phrases.join('|').replace(/ /g, `(?:${GAP})`);
  // `\p{L}` and its like would change their meaning under the flag `i`, so letters are spelled both ways.
  return `(?:${pattern.replace(/\\.|\[\^[^\]]*\]\{1,3\}|[a-z]/g, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part))})`;
}

/** One to six words with a capital, with small words between them. */
export function properNoun(particles: readonly string[]): string {
  return `${CAPITALISED}(?:${GAP}(?:${anyOf(particles)}${GAP}){0,2}${CAPITALISED}){0,5}`;
}
