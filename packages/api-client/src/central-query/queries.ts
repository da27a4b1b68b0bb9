/** What of the online meetings of a Central Query server to ask for. All that is given must hold. */
export interface CentralQueryFilters {
  /** Names that contain this, in any case; up to 100 letters. */
  readonly name?: string;
  readonly type?: 'O' | 'C';
  /** Codes that a meeting must all have; the server lists them at `/meetings/facets`. */
  readonly formats?: readonly string[];
  readonly features?: readonly string[];
  readonly communities?: readonly string[];
  /** ISO 639-1 codes in any case, of which a meeting must have one. */
  readonly languages?: readonly string[];
}

/** A stretch of the week. */
export interface Span {
  /** Milliseconds since the epoch; the server looks at its weekday and hour alone. `undefined` is now. */
  readonly start: number | undefined;
  readonly hours: number;
}

/** The most that the server gives at once. */
export const LIMIT = 1000;

/**
 * A week exactly. The server loses the days in the middle of spans between 25 and 167 hours, and answers one hour only
 * when it is not told.
 * @see https://github.com/code4recovery/central-query `src/utils/dates.ts`
 */
export const WEEK: Span = { start: undefined, hours: 168 };

/** The server takes a name for a regular expression, and fails for one that is none. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const filterParams = ({ name, type, languages, ...codes }: CentralQueryFilters): URLSearchParams => {
  const params = new URLSearchParams();
  if (name !== undefined) params.set('nameQuery', literally(name));
  if (type !== undefined) params.set('type', type);
  for (const [key, values] of Object.entries(codes)) for (const value of values ?? []) params.append(key, value);
  for (const language of languages ?? []) params.append('languages', language.toLowerCase());
  return params;
};

/** The query for meetings with hours in a stretch of the week; without one, for those that have no hours. */
export const queryOf = (filters: CentralQueryFilters, span?: Span): string => {
  const params = filterParams(filters);
  params.set('scheduled', String(span !== undefined));
  params.set('limit', String(LIMIT));
  if (span?.start !== undefined) params.set('start', new Date(span.start).toISOString());
  if (span) params.set('hours', String(span.hours));
  return params.toString();
};
