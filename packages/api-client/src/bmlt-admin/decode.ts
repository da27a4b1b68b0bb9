import type { Finding } from '@handrail/core';
import type { Answer, AnswerMeta } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { fieldReader, isRecord, listOf, type FieldReader, type JsonRecord } from './field-reader.js';

/** What a list holds, and what was wrong in it. Each of its rows is an item, or has a finding that says why not. */
export interface AdminList<T> {
  readonly items: readonly T[];
  readonly findings: readonly Finding[];
  readonly meta: AnswerMeta;
}

/** Reads one record; `raw` is the whole of it. `undefined` for one that cannot be told from others. */
export type Decode<T> = (fields: FieldReader, raw: JsonRecord) => T | undefined;

type AdminAnswer = Pick<Answer<unknown>, 'data' | 'meta'>;

const note = (findings: Finding[], row: number, code: string): void =>
  void findings.push({ code, severity: 'error', row, field: '', value: null });

/** Reads a list; a bad row costs itself alone. Throws `ApiError` of kind `decode` for what is no list. */
export const decodeList = <T>({ data, meta }: AdminAnswer, decode: Decode<T>): AdminList<T> => {
  const rows = listOf(data);
  if (!rows) throw new ApiError('decode', meta.url, { status: meta.status });
  const findings: Finding[] = [];
  const items: T[] = [];
  for (const [row, raw] of rows.entries()) {
    const item = isRecord(raw) ? decode(fieldReader(raw, row, findings), raw) : undefined;
    if (item !== undefined) items.push(item);
    else note(findings, row, isRecord(raw) ? 'id-missing' : 'row-not-an-object');
  }
  return { items, findings, meta };
};

/**
 * Reads one record. Throws `ApiError` of kind `decode` for one with a field that is not understood: it is about to be
 * edited, and what is not shown would be overwritten.
 */
export const decodeOne = <T>({ data, meta }: AdminAnswer, decode: Decode<T>): T => {
  const findings: Finding[] = [];
  const item = isRecord(data) ? decode(fieldReader(data, 0, findings), data) : undefined;
  if (item === undefined || findings.length > 0) throw new ApiError('decode', meta.url, { status: meta.status, cause: findings[0] });
  return item;
};
