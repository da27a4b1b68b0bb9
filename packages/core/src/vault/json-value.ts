/** A value of JSON. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value === null || typeof value === 'string' || typeof value === 'boolean';
  // `Array.from` so that holes are seen: `every` would pass them by, and JSON would write them as null.
  if (Array.isArray(value)) return Array.from(value).every(isJson);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isJson);
}

/**
 * The JSON text of a value, or undefined where JSON could not give back the same: a date, a map, undefined within an object,
 * NaN, a circle, an object nested deeper than the stack.
 */
export function jsonText(value: unknown): string | undefined {
  try {
    return isJson(value) ? JSON.stringify(value) : undefined;
  } catch {
    // A RangeError of the stack: the value is circular or nested without end.
    return undefined;
  }
}
