import { FeedRow } from '../feed-row.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object in a field, whose faults are reported for the row that it is in; `undefined` when there is none. */
export function partOf(row: FeedRow, field: string, value = row.value(field)): FeedRow | undefined {
  if (isObject(value)) return new FeedRow(value, row.index, row.findings);
  if (value != null) row.note('text-invalid', field, value);
  return undefined;
}

/** The objects of a list in a field. */
export function partsOf(row: FeedRow, field: string): FeedRow[] {
  const value = row.value(field);
  if (!Array.isArray(value)) {
    if (value != null) row.note('text-invalid', field);
    return [];
  }
  return value.flatMap((item: unknown) => partOf(row, field, item) ?? []);
}
