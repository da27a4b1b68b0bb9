import type { JsonValue } from '@handrail/core/vault';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a widget wrote, without the version that the device kit puts around it. */
export const contentOf = (record: JsonValue): unknown => (isObject(record) && 'v' in record && 'data' in record ? record['data'] : record);

/** The lists of a document, also those one level or more below; what is inside the entries of a list is part of them. */
const listsIn = (content: unknown): readonly (readonly unknown[])[] => {
  if (Array.isArray(content)) return [content];
  return isObject(content) ? Object.values(content).flatMap(listsIn) : [];
};

/**
 * How many entries a record has, whatever widget wrote it: the entries with fields of their own, else the plain ones, such as dates. A
 * record without lists is one entry.
 */
export const countEntries = (record: JsonValue): number => {
  const lists = listsIn(contentOf(record));
  const entries = lists.flat();
  return lists.length === 0 ? 1 : entries.filter(isObject).length || entries.length;
};
