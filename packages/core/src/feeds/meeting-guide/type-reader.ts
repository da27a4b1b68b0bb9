import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FeedRow } from '../feed-row.js';

/** Longer than any name of a type; a text beyond it is something else. */
const LONGEST_CODE = 100;

/** Types of a row, and what a code among them says about the venue. */
export interface RowTypes {
  readonly types: readonly string[];
  /** Code `TC`: the venue is closed for now. */
  readonly isVenueClosed: boolean;
}

/** Codes by what feeds write: the code, also in lower case, or the English name in lower case. */
export function codesOf(vocabulary: Vocabulary): Map<string, string> {
  const found = new Map([['online', 'ONL']]);
  const codes = ['ONL', 'TC', ...Object.keys(vocabulary)];
  // Codes last, for in some programmes the name of one type is the code of another.
  for (const code of codes) found.set((vocabulary[code] ?? code).toLowerCase(), code);
  for (const code of codes) found.set(code.toLowerCase(), code).set(code, code);
  return found;
}

/**
 * Makes a reader of types for one vocabulary. Without a vocabulary no code is called unknown.
 * @param codeOf Asked for what the vocabulary does not have, in lower case.
 */
export function typeReader(vocabulary: Vocabulary, codeOf?: (text: string) => string | undefined): (row: FeedRow) => RowTypes {
  const codes = codesOf(vocabulary);
  const isComplete = Object.keys(vocabulary).length > 0;

  function readCode(item: unknown, row: FeedRow): string {
    if (item != null && typeof item !== 'string' && typeof item !== 'number') {
      row.note('type-invalid', 'types', item);
      return '';
    }
    const raw = String(item ?? '');
    const known = codes.get(raw);
    if (known) return known;
    const text = row.read
      .text(raw.slice(0, LONGEST_CODE))
      .replace(/^\[(.*)\]$/, '$1')
      .trim();
    const name = text.toLowerCase();
    const code = codes.get(name) ?? codeOf?.(name);
    if (!text) row.note('type-empty', 'types', item);
    else if (!code && isComplete) row.note('type-unknown', 'types', item);
    return code ?? text;
  }

  return (row) => {
    const value = row.value('types');
    const types: string[] = [];
    let isVenueClosed = false;
    if (value != null && value !== '') {
      for (const item of Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]) {
        const code = readCode(item, row);
        if (code === 'TC') isVenueClosed = true;
        // The attendance says ONL better, and says it also where the code is wrong.
        else if (code && code !== 'ONL' && !types.includes(code)) types.push(code);
      }
    }
    const open = types.indexOf('O');
    // Who is turned away at the door of a closed meeting is hurt; who misses an open one is not.
    if (open >= 0 && types.includes('C')) {
      types.splice(open, 1);
      row.note('types-open-and-closed', 'types');
    }
    return { types, isVenueClosed };
  };
}
