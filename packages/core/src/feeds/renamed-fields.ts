import type { Finding } from '../finding.js';
import { FeedRow } from './feed-row.js';
import type { FindingCode } from './finding-code.js';

/**
 * Reads a part of a row by a reader of another format, and reports its faults under the names that the row's own format
 * has for these fields.
 * @param fields What the other reader is to see, by its names.
 * @param names The row's own names by the other reader's; one that is missing stays.
 */
export function readRenamed<T>(row: FeedRow, fields: object, names: Readonly<Record<string, string>>, read: (part: FeedRow) => T): T {
  const faults: Finding[] = [];
  const part = read(new FeedRow(fields, row.index, faults, row.read));
  // `as`: a row reports by these codes only.
  for (const { code, field, value } of faults) row.note(code as FindingCode, names[field] ?? field, value);
  return part;
}
