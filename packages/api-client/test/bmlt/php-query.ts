/** What Laravel's `input()` gives: a text, a list, or nothing. */
export type PhpValue = string | readonly string[] | null;

/**
 * Parses a query as PHP does: `name[]` makes a list, dots and blanks in names become underscores, the last of a name wins.
 * Then as Laravel does: texts are trimmed, and empty ones are null. A parameter that is null is still there.
 */
export const phpQuery = (search: string): ReadonlyMap<string, PhpValue> => {
  const found = new Map<string, PhpValue>();
  for (const [raw, value] of new URLSearchParams(search)) {
    const isList = raw.endsWith('[]');
    const name = raw
      .replace(/\[\]$/, '')
      .trimStart()
      .replace(/[\s.[]/g, '_');
    const text = value.trim() || null;
    const before = found.get(name);
    if (!isList) found.set(name, text);
    else found.set(name, [...(Array.isArray(before) ? (before as readonly string[]) : []), text ?? '']); // `as`: `isArray` does not narrow readonly lists.
  }
  return found;
};

/** `intval`: the number that a text begins with, else 0. */
export const intval = (text: string): number => Number(/^\s*[+-]?\d+/.exec(text)?.[0] ?? 0);

export const isNumeric = (value: PhpValue | undefined): value is string =>
  typeof value === 'string' && value !== '' && Number.isFinite(Number(value));

/** `ensure_integer_array`; only some parameters are split at commas before. */
export const integers = (value: PhpValue | undefined, splits: boolean): readonly number[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'string') return value.map(intval);
  return (splits ? value.split(',') : [value]).map(intval);
};

/** `build_time_string`. */
export const timeString = (hour: PhpValue | undefined, minute: PhpValue | undefined): string | null => {
  if (!isNumeric(hour) && !isNumeric(minute)) return null;
  const clamp = (value: PhpValue | undefined, most: number): string =>
    String(isNumeric(value) ? Math.min(most, Math.max(0, intval(value))) : 0).padStart(2, '0');
  return `${clamp(hour, 23)}:${clamp(minute, 59)}:00`;
};
