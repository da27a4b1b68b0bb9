/** Characters by name, for the names that meeting feeds use. Letters with marks are put together instead. */
const NAMED: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» hellip… bull• middot· deg° copy© reg® frac12½ iexcl¡ iquest¿ szligß euro€'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Combining marks by the end of an entity's name: "eacute" is "e" and U+0301. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
]);

const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The character of a number; `''` when there is none. 128 to 159 are read as Windows-1252, for old sites write
 * `&#146;` for an apostrophe and browsers understand it so.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
export const characterOf = (code: number): string =>
  code > 127 && code < 160 ? WINDOWS_1252[code - 128]! : code <= 0x10ffff ? String.fromCodePoint(code) : '';

/**
 * Decodes HTML character references once: decimal, hexadecimal and the common names. Unknown names stay as they are.
 * @example
 * decodeEntities('Tea &amp; caf&eacute;'); // 'Tea & café'
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(?:x([\da-f]+)|(\d+));?|([a-z]+\d*);)/gi, (whole: string, hex?: string, decimal?: string, name = '') => {
    if (hex || decimal) return characterOf(hex ? parseInt(hex, 16) : Number(decimal));
    const mark = MARKS.get(name.slice(1));
    return name === 'nbsp' ? ' ' : mark ? (name[0] + mark).normalize('NFC') : (NAMED.get(name) ?? whole);
  });
