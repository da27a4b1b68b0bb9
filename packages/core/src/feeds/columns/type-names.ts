import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { plainName } from './plain-name.js';

/** What the sites of all programmes call the two codes that say something of the venue, in their languages. */
const VENUE_CODES = {
  ONL:
    'online|online meeting|reunión en línea|en línea|réunion en ligne|en ligne|online treffen|reunião online|onlinemöte|online möte|' +
    'オンラインミーティング|オンライン',
  TC:
    'location temporarily closed|temporarily closed|ubicación temporalmente cerrada|temporalmente cerrado|lieu temporairement fermé|' +
    'temporairement fermé|ort vorübergehend geschlossen|vorübergehend geschlossen|local temporariamente fechado|' +
    'temporariamente fechado|plats tillfälligt stängd|tillfälligt stängd|一時閉鎖|会場一時閉鎖',
};
/** Names of types that a site's export has and the vocabulary has not: earlier ones, and one for which we have kinder words. */
const EARLIER = { ASL: 'sign language', OUT: 'outdoor meeting', ST: 'step meeting', X: 'handicapped accessible' };
/** "Steps 1, 2, and 3" has commas in its name. */
const LONGEST_NAME_PARTS = 4;

function codesOf(vocabulary: Vocabulary): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, name] of Object.entries(EARLIER)) if (Object.hasOwn(vocabulary, code)) codes.set(plainName(name), code);
  for (const [code, names] of Object.entries(VENUE_CODES)) for (const name of names.split('|')) codes.set(plainName(name), code);
  for (const [code, name] of Object.entries(vocabulary)) codes.set(plainName(name), code);
  // Codes last, for in some programmes the name of one type is the code of another.
  for (const code of [...Object.keys(VENUE_CODES), ...Object.keys(vocabulary)]) codes.set(plainName(code), code);
  return codes;
}

/**
 * Makes a reader of a cell of types, "Open, Big Book" or "O, B": codes where the vocabulary has the name or code, in any
 * spelling, else the text itself.
 */
export function typeNames(vocabulary: Vocabulary): (text: string) => string[] {
  const codes = codesOf(vocabulary);
  return (text) => {
    const parts = text.split(/[,;|\n]/).map((part) => part.trim());
    const types: string[] = [];
    for (let start = 0; start < parts.length;) {
      let end = Math.min(parts.length, start + LONGEST_NAME_PARTS);
      let code: string | undefined;
      // The longest name that is known; one part alone is taken whether it is known or not.
      while (!(code = codes.get(plainName(parts.slice(start, end).join(' ')))) && end > start + 1) end--;
      const type = code ?? parts[start]!;
      if (type) types.push(type);
      start = end;
    }
    return types;
  };
}
