import type { Finding } from '@handrail/core';
import type { Answer, AnswerMeta } from '../client.js';
import { isRecord, listOf, notAsAsked } from './answer.js';
import { recordReader, type RecordReader } from './record-reader.js';

/** What a list holds, and what was wrong in it. Each of its rows is an item, or has a finding that says why not. */
export interface BmltList<T> {
  readonly items: readonly T[];
  readonly findings: readonly Finding[];
  readonly meta: AnswerMeta;
}

/** Reads the records of a list; a bad one costs itself alone. The decoder gives `undefined` for what it has reported. */
export const decodeRows = <T>(
  rows: readonly unknown[],
  decode: (record: RecordReader) => T | undefined,
): { readonly items: readonly T[]; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const items = rows.flatMap((row, index) => {
    const reader = recordReader(isRecord(row) ? row : {}, index, findings);
    if (!isRecord(row)) reader.note('row-not-an-object', '');
    const item = isRecord(row) ? decode(reader) : undefined;
    return item === undefined ? [] : [item];
  });
  return { items, findings };
};

/** Reads an answer that is a list. Throws `ApiError` of kind `decode` for one that is none. */
export const decodeList = <T>(url: string, answer: Answer<unknown>, decode: (record: RecordReader) => T | undefined): BmltList<T> => {
  const rows = listOf(answer.data);
  if (!rows) throw notAsAsked(url, answer);
  return { ...decodeRows(rows, decode), meta: answer.meta };
};

/** Reads the one record of an answer, which comes in a list or bare. Throws for one without the field that it must have. */
export const decodeOne = <T>(url: string, answer: Answer<unknown>, field: string, decode: (record: RecordReader) => T): T => {
  const record = listOf(answer.data)?.[0] ?? answer.data;
  if (!isRecord(record) || !Object.hasOwn(record, field)) throw notAsAsked(url, answer);
  return decode(recordReader(record, 0, []));
};
