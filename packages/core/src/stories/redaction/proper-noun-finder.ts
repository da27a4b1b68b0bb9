import type { RedactionKind } from './redaction-finding.js';
import type { RedactionWords } from './redaction-words.js';
import { allFinders, patternFinder } from './spot-finder.js';
import type { SpotFinder } from './spot-finder.js';
import { GAP, NOT_GOING_ON, NOT_INSIDE, anyOf, properNoun } from './word-pattern.js';

// Postcodes of Great Britain, and of the United States behind a state.
const POSTCODE = `${NOT_INSIDE}(?:\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2}|\\p{Lu}{2}${GAP}\\d{5}(?:-\\d{4})?)${NOT_GOING_ON}`;

/** Places, streets, clinics, and places of work or study: names in capitals beside a word that says what they are. */
export function properNounFinder(words: RedactionWords, common: ReadonlySet<string>): SpotFinder {
  const noun = properNoun(words.particles);
  const links = anyOf([...words.particles, 'the', 'at', 'in', 'of', 'el', 'en', 'called', 'named', 'llamad(o|a)']);
  const link = `(?:${GAP}${links}){0,3}${GAP}`;
  const number = `(?:,?${GAP}(?:n(?:o|um|umero)?\\.?${GAP})?\\d{1,5}\\p{L}?${NOT_GOING_ON})?`;
  const isSpared = (name: string) => common.has(name.split(/\s/)[0]?.toLowerCase() ?? '');
  const find = (kind: RedactionKind, pattern: string) => patternFinder(kind, `${NOT_INSIDE}${pattern}`, { isSpared });
  const after = (lead: readonly string[]) => `${anyOf(lead)}${link}(?<what>(?<name>${noun}))`;
  const ending = (end: readonly string[]) => `(?<what>(?<name>${noun})${GAP}${anyOf(end)}${NOT_GOING_ON})`;
  const starting = (start: readonly string[]) => `(?<what>${anyOf(start)}${link}(?<name>${noun}))`;
  return allFinders(
    find('place', after(words.placeAfter)),
    find('place', ending(words.placeEnd)),
    find('place', starting(words.placeStart)),
    find('street', ending(words.streetEnd)),
    find('street', `${anyOf(words.streetStart)}${link}(?:(?<name>${noun})|\\d{1,5})${number}`),
    // With a number in front, a street is one in small letters too.
    find('street', `\\d{1,5}\\p{L}?${GAP}(?:[\\p{L}\\p{N}'.]{1,30}${GAP}){1,4}?${anyOf(words.streetEnd)}${NOT_GOING_ON}`),
    patternFinder('street', POSTCODE),
    find('clinic', ending(words.clinicEnd)),
    find('clinic', starting(words.clinicStart)),
    find('employer', after(words.employerAfter)),
    find('employer', ending(words.employerEnd)),
    find('employer', starting(words.employerStart)),
  );
}
