/** What a check of plain JSON says: whether it is of a kind. */
export type Check<Kind> = (raw: unknown) => raw is Kind;

/** An object that is no list. */
export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A text that is not empty, of at most so many characters. */
export const isText =
  (longest: number): Check<string> =>
  (raw): raw is string =>
    typeof raw === 'string' && raw.length >= 1 && raw.length <= longest;

/** A whole number, ends included. */
export const isWhole =
  (from: number, to: number): Check<number> =>
  (raw): raw is number =>
    Number.isSafeInteger(raw) && Number(raw) >= from && Number(raw) <= to;

/** A calendar date as `YYYY-MM-DD`. */
export const isDate = (raw: unknown): raw is string => typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw);

/** What may be absent. */
export const optional =
  <Kind>(check: Check<Kind>): Check<Kind | undefined> =>
  (raw): raw is Kind | undefined =>
    raw === undefined || check(raw);

/** A list of at most so many of one kind. */
export const listOf =
  <Kind>(check: Check<Kind>, most: number): Check<readonly Kind[]> =>
  (raw): raw is readonly Kind[] =>
    Array.isArray(raw) && raw.length <= most && raw.every(check);
