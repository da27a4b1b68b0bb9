import type { JsonValue } from '@handrail/core/vault';
import { kept, refused } from './keep-result.js';
import type { KeepResult } from './keep-result.js';
import type { Keeper } from './keeper.js';
import { readDocument, writeDocument } from './kept-document.js';
import type { DocumentFormat } from './kept-document.js';
import { putAside } from './put-aside.js';

/** Makes the next value of a document from the present one. It may be called again with what another tab has written. */
export type Change<Value> = (present: Value | undefined) => KeepResult<Value>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The change to a value by somebody who saw `base`: merged with what another tab has written since, or refused with `conflict`. */
export const replacement =
  <Value>(value: Value, base: Value | undefined, merge: ((present: Value, mine: Value) => Value) | undefined): Change<Value> =>
  (present) => {
    if (present === undefined || isSame(present, base)) return kept(value);
    return merge ? kept(merge(present, value)) : refused('conflict');
  };

/** A value with some changes, in their order, or the first refusal. */
export const applied = <Value>(present: Value | undefined, changes: readonly Change<Value>[]): KeepResult<Value | undefined> => {
  let next: KeepResult<Value | undefined> = kept(present);
  for (const change of changes) next = next.ok ? change(next.value) : next;
  return next;
};

/**
 * Writes a document with some changes, in their order, on what the vault has at that moment. One that cannot be read is put aside first;
 * one of a newer release is left alone.
 * @returns The document as it was written.
 */
export const writeChanges = async <Value>(
  keeper: Keeper,
  format: DocumentFormat<Value>,
  changes: readonly Change<Value>[],
): Promise<KeepResult<Value | undefined>> => {
  let value: Value | undefined;
  const write = (aside?: string): Promise<KeepResult<unknown>> =>
    keeper.update(format.key, async (raw): Promise<KeepResult<JsonValue | undefined>> => {
      const isAside = aside !== undefined && JSON.stringify(raw) === aside;
      const present = isAside ? kept(undefined) : await readDocument(format, raw);
      if (!present.ok) return present;
      const next = applied(present.value, changes);
      if (!next.ok) return next;
      value = next.value;
      return kept(value === undefined ? undefined : writeDocument(format, value));
    });
  const written = await write();
  if (written.ok) return kept(value);
  if (written.fault.code !== 'unreadable') return written;
  const aside = await putAside(keeper, format.key);
  if (!aside.ok) return aside;
  const replaced = await write(aside.value);
  return replaced.ok ? kept(value) : replaced;
};
