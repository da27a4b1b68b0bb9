/** The list of rows in a feed: a bare array, or the one under `meetings` or `data`. `undefined` when it is no feed. */
export function rowsOf(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return;
  for (const key of ['meetings', 'data']) {
    // `as`: an object, of which only an own property is looked at.
    const list = Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined;
    if (Array.isArray(list)) return list;
  }
  return;
}
