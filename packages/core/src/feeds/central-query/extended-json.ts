/**
 * The plain value in what MongoDB writes for dates and ids: `{"$date": "2024-01-02T03:04:05.678Z"}`, also with a number of
 * milliseconds, and `{"$oid": "6a1b..."}`. Anything else is given back.
 * @see https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
 */
export function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of ['$oid', '$date', '$numberLong']) {
    // `as`: an object, of which only an own property is looked at.
    if (Object.hasOwn(value, key)) return plainValue((value as Record<string, unknown>)[key]);
  }
  return value;
}
