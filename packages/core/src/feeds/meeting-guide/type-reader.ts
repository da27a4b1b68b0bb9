import { plainText } from '../../normalise/plain-text.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FeedRow } from '../feed-row.js';

/** Types of a row, and what two codes among them say about the venue. */
export interface RowTypes {
  readonly types: readonly string[];
  /** Code `TC`: the venue is closed for now. */
  readonly isVenueClosed: boolean;
}

/** Makes a lookup from what feeds write (codes and English names in any case, blanks, "[open]") to codes. */
function codeFinder(vocabulary: Vocabulary): (text: string) => string | undefined {
  const codes = new Map([['onl', 'ONL'], ['online', 'ONL'], ['tc', 'TC']]);
  const entries = Object.entries(vocabulary);
  for (const [code, name] of entries) codes.set(name.toLowerCase(), code);
  // Codes last, for in some programmes the name of one type is the code of another.
  for (const [code] of entries) codes.set(code.toLowerCase(), code);
  return (text) => codes.get(text.toLowerCase());
}

/** Makes a reader of types for one vocabulary. Without a vocabulary no code is called unknown. */
export function typeReader(vocabulary: Vocabulary): (row: FeedRow) => RowTypes {
  const find = codeFinder(vocabulary);
  const isEmpty = Object.keys(vocabulary).length === 0;

  function addCode(found: Set<string>, item: unknown, row: FeedRow): void {
    const isText = typeof item === 'string' || typeof item === 'number';
    const text = isText ? plainText(String(item)).replace(/^\[(.*)\]$/, '$1').trim() : '';
    if (!text) return row.note(isText || item == null ? 'type-empty' : 'types-invalid', 'types', item);
    const code = find(text);
    if (!code && !isEmpty) row.note('type-unknown', 'types', text);
    found.add(code ?? text);
  }

  return (row) => {
    const value = row.value('types');
    const found = new Set<string>();
    const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
    if (value != null && value !== '') for (const item of items) addCode(found, item, row);
    // Who is turned away at the door of a closed meeting is hurt; who misses an open one is not.
    if (found.has('C') && found.delete('O')) row.note('types-open-and-closed', 'types');
    // The attendance says it better, and says it also where the code is wrong.
    found.delete('ONL');
    const isVenueClosed = found.delete('TC');
    return { types: [...found], isVenueClosed };
  };
}
