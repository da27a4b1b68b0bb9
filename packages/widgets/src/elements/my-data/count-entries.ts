import type { JsonValue } from '@handrail/core/vault';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a widget wrote, without the version that the device kit puts around it. */
export const contentOf = (record: JsonValue): unknown => (isObject(record) && 'v' in record && 'data' in record ? record['data'] : record);

/** How many entries a record has: those of its lists, or one where it has none. */
export const countEntries = (record: JsonValue): number => {
  const content = contentOf(record);
  if (Array.isArray(content)) return content.length;
  if (!isObject(content)) return 1;
  const lists = Object.values(content).filter((value) => Array.isArray(value));
  return lists.length === 0 ? 1 : lists.reduce((sum, list) => sum + list.length, 0);
};
