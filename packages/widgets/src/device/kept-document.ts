import type { JsonValue } from '@handrail/core/vault';
import { kept, refused } from './keep-result.js';
import type { KeepCode, KeepResult } from './keep-result.js';

/** What a reader answers: the value, or that this is none of its kind. */
export type ReadResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** How a widget keeps its document. `Value` is plain JSON. */
export interface DocumentFormat<Value> {
  /** Name of the record in the vault, for example `milestones`. It is sealed like the document. */
  readonly key: string;
  /** Of the document's form, 1 or more. Raise it when older releases could not read the document any more. */
  readonly version: number;
  /** Checks what was kept, and nothing is taken on trust: it may come from a file. May load what it needs first. */
  readonly read: (raw: unknown) => ReadResult<Value> | Promise<ReadResult<Value>>;
  /** Brings the document of an older version into today's form, before `read`. Without it older ones count as unreadable. */
  readonly upgrade?: (raw: unknown, version: number) => unknown;
}

/** Documents that are there and cannot be shown. */
export const LEFT_ALONE: readonly KeepCode[] = ['newer-version', 'unreadable', 'damaged'];

const isEnvelope = (raw: unknown): raw is { readonly v: number; readonly data: unknown } =>
  typeof raw === 'object' && raw !== null && 'v' in raw && 'data' in raw && Number.isSafeInteger(raw.v) && Number(raw.v) >= 1;

/** The value of a record, undefined where there is none; `newer-version` or `unreadable` where it must be left as it is. */
export const readDocument = async <Value>(
  { version, read, upgrade }: DocumentFormat<Value>,
  raw: JsonValue | undefined,
): Promise<KeepResult<Value | undefined>> => {
  if (raw === undefined) return kept(undefined);
  if (!isEnvelope(raw)) return refused('unreadable');
  if (raw.v > version) return refused('newer-version');
  if (raw.v < version && !upgrade) return refused('unreadable');
  let data = raw.data;
  try {
    if (raw.v < version) data = upgrade?.(data, raw.v);
  } catch {
    // An upgrade is given what nobody has checked yet; where that is of no known form, it may stumble.
    return refused('unreadable');
  }
  const result = await read(data);
  return result.ok ? result : refused('unreadable');
};

/** The record of a value. The vault refuses what is no JSON, by throwing: that is a mistake of the widget. */
export const writeDocument = <Value>({ version }: DocumentFormat<Value>, value: Value): JsonValue => ({
  v: version,
  // Types cannot tell an interface of plain fields from JSON; the vault looks.
  data: value as JsonValue,
});
