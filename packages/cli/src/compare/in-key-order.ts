/**
 * The same value with the keys of all its objects in alphabetical order. Two readers may fill a meeting in another order,
 * which is no change of the meeting.
 */
export function inKeyOrder<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  // `as`: the same members, only in another order.
  if (Array.isArray(value)) return value.map(inKeyOrder) as T;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)])) as T;
}
