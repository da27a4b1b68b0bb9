/**
 * What a record itself has under a key; `undefined` when it has nothing there. Keys come from feeds, and one that is
 * named `constructor` or `__proto__` must not find what every object inherits.
 */
export const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
