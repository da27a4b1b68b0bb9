import type { Finding } from '../../finding.js';
import { FeedRow } from '../feed-row.js';
import type { FindingCode } from '../finding-code.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an object in a field; its faults are reported for the row, with a path such as `place.position`. `undefined` when there is none. */
export function readPart<T>(row: FeedRow, field: string, read: (part: FeedRow) => T, value = row.value(field)): T | undefined {
  if (!isObject(value)) {
    if (value != null) row.note('text-invalid', field, value);
    return undefined;
  }
  const findings: Finding[] = [];
  const result = read(new FeedRow(value, row.index, findings, row.read));
  // `as`: a row reports codes of feeds only.
  for (const found of findings) row.note(found.code as FindingCode, `${field}.${found.field}`, found.value);
  return result;
}

/** Reads the objects of a list in a field; those that give nothing are left out. */
export function readParts<T>(row: FeedRow, field: string, read: (part: FeedRow) => T | undefined): T[] {
  const value = row.value(field);
  if (!Array.isArray(value)) {
    if (value != null) row.note('text-invalid', field);
    return [];
  }
  return value.flatMap((item: unknown) => readPart(row, field, read, item) ?? []);
}
