/** An own property of any value; `undefined` when it is no object or has none. */
// `as`: an object, of which only an own property is looked at.
export const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
