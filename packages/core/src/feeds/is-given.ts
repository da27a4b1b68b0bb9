/** Tells whether a value of a field is one: not missing, null, blank or an empty list. */
export const isGiven = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value != null && !(Array.isArray(value) && value.length === 0);
