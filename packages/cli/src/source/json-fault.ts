/** Where a JSON text breaks off or breaks the rules. */
export interface JsonFault {
  /** The text ends too soon. */
  readonly isCutOff: boolean;
  /** Line and column from 1; a column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next, by where the reader is. */
type Place = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

function placeAt(text: string, index: number, isCutOff: boolean): JsonFault {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { isCutOff, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The place after a sign; `undefined` when the sign may not stand here. Keeps the brackets that are open. */
function afterSign(sign: string, place: Place, open: string[]): Place | undefined {
  const isValue = place === 'value' || place === 'value-or-close';
  if (sign === '[' || sign === '{') {
    if (!isValue) return undefined;
    open.push(sign === '[' ? ']' : '}');
    return sign === '[' ? 'value-or-close' : 'key-or-close';
  }
  if (sign === ':') return place === 'colon' ? 'value' : undefined;
  const isObject = open.at(-1) === '}';
  if (sign === ',') return place === 'comma-or-close' ? (isObject ? 'key' : 'value') : undefined;
  const canClose = place === 'comma-or-close' || place === (isObject ? 'key-or-close' : 'value-or-close');
  if (!canClose || open.pop() !== sign) return undefined;
  return open.length > 0 ? 'comma-or-close' : 'end';
}

/**
 * Finds where a text stops being JSON; `undefined` when it is JSON. `JSON.parse` tells the place in some versions of
 * some engines only. Does not recurse, so that no depth is too deep.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let place: Place = 'value';
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const [whole, sign, string, other] = TOKEN.exec(text) ?? [];
    const rest = /[^ \t\n\r]/g;
    rest.lastIndex = at;
    const next = rest.exec(text)?.index ?? text.length;
    if (next === text.length) return place === 'end' ? undefined : placeAt(text, text.length, true);
    if (whole === undefined) {
      // A string, number or word that the end of the text cuts through.
      const left = text.slice(next, next + 100_000);
      const isCut =
        /^(?:"(?:[^"\\\0-\x1f]|\\.)*\\?|-|\.|[eE][+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(left) && next + left.length === text.length;
      return placeAt(text, isCut ? text.length : next, isCut);
    }
    const isKey: boolean = place === 'key' || place === 'key-or-close';
    let after: Place | undefined;
    if (sign !== undefined) after = afterSign(sign, place, open);
    else if (isKey) after = string === undefined ? undefined : 'colon';
    else if ((string ?? other) !== undefined && (place === 'value' || place === 'value-or-close'))
      after = open.length > 0 ? 'comma-or-close' : 'end';
    if (after === undefined) return placeAt(text, next, false);
    place = after;
    at += whole.length;
  }
}
