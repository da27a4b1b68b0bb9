const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » ' +
    'hellip … bull • middot · copy © reg ® trade ™ deg ° frac12 ½ frac14 ¼ euro € pound £ iexcl ¡ iquest ¿ szlig ß oslash ø ' +
    'aelig æ Oslash Ø AElig Æ oelig œ'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, words) => (i % 2 ? [...pairs, [words[i - 1]!, word]] : pairs), []),
);

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/**
 * What bytes 80 to 9F mean in Windows-1252. Old sites write `&#146;` for an apostrophe, and browsers read it so.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that a C1 control stands for in text that was read in the wrong encoding. */
export const windowsCharacter = (code: number): string => WINDOWS_1252[code - 128] ?? '';

function characterOf(code: number): string {
  if (code >= 128 && code < 160) return windowsCharacter(code);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/**
 * Decodes HTML character references once: decimal, hexadecimal and the common names. Unknown names stay as they are.
 * @example
 * decodeEntities('Tea &amp; caf&eacute;'); // 'Tea & café'
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,9})|#x([\da-f]{1,8})|([a-z]+\d*)(?=;));?/gi,
    (whole: string, decimal?: string, hex?: string, name = '') => {
      if (decimal) return characterOf(Number(decimal));
      if (hex) return characterOf(parseInt(hex, 16));
      if (name === 'nbsp') return ' ';
      const mark = Object.hasOwn(MARKS, name.slice(1)) ? MARKS[name.slice(1)] : undefined;
      return mark ? (name[0] + mark).normalize('NFC') : (NAMED.get(name) ?? whole);
    },
  );
}
