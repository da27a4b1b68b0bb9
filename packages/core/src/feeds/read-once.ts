import type { FeedRow } from './feed-row.js';

/** What is known after some values: the field that is looked at next and what follows its values, or the result. */
interface Known<T> {
  field?: string;
  next?: Map<unknown, Known<T>>;
  /** What follows the length of a list, which keeps its end from being taken for the next field. */
  lists?: Map<number, Known<T>>;
  result?: T;
}

function after<T, K>(next: Map<K, Known<T>>, value: K): Known<T> {
  let known = next.get(value);
  if (!known) next.set(value, (known = {}));
  return known;
}

function afterField<T>(known: Known<T>, value: unknown): Known<T> {
  if (!Array.isArray(value)) return after((known.next ??= new Map()), value);
  known = after((known.lists ??= new Map()), value.length);
  for (const item of value) known = after((known.next ??= new Map()), item);
  return known;
}

/**
 * Makes a reader that reads once what rows have in common: those that have the same in all fields that `read` looks at
 * get the same result. What was reported is read again, so that each row has its findings.
 * @param read Looks at nothing but fields of the row, by `value` and what is built on it.
 */
export function readOnce<T>(read: (row: FeedRow) => T): (row: FeedRow) => T {
  const root: Known<T> = {};
  return (row) => {
    let known = root;
    while (known.field !== undefined) known = afterField(known, row.value(known.field));
    if ('result' in known) return known.result!;
    row.watched = new Set();
    const result = read(row);
    const fields = row.watched;
    row.watched = undefined;
    if (!fields) return result;
    known = root;
    for (const field of fields) {
      known.field = field;
      known = afterField(known, row.value(field));
    }
    return (known.result = result);
  };
}
