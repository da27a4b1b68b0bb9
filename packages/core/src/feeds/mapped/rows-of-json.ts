import { rowsOf } from '../meeting-guide/envelope.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What stands under a name, or under a path of names with dots between them; `undefined` when nothing does. */
export function valueAt(value: unknown, path: string): unknown {
  if (!isObject(value)) return;
  if (Object.hasOwn(value, path)) return value[path];
  const dot = path.indexOf('.');
  if (dot < 0) return;
  return Object.hasOwn(value, path.slice(0, dot)) ? valueAt(value[path.slice(0, dot)], path.slice(dot + 1)) : undefined;
}

/** Parsed JSON of a text that looks like it; anything else as it is. */
export function parsedJson(input: unknown): unknown {
  if (typeof input !== 'string' || !/^\ufeff?\s*[[{]/.test(input)) return input;
  try {
    return JSON.parse(input.replace(/^\ufeff/, ''));
  } catch {
    return input;
  }
}

/** The list at a path, or without one the list itself or the usual member. `undefined` when there is none. */
export function rowsAt(input: unknown, path: string | undefined): readonly unknown[] | undefined {
  const list = path ? valueAt(input, path) : rowsOf(input);
  return Array.isArray(list) ? list : undefined;
}
