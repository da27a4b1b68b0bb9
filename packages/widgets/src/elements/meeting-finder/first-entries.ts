import { nextEntries } from '@handrail/core/catalogue/next-entries';
import type { Entry } from '@handrail/core/catalogue';
import type { Moment } from '@handrail/core/feeds';
import type { SourceStatus } from './feed-loader.js';

/** The first rows of all lists. */
export interface FirstEntries {
  readonly entries: readonly Entry[];
  /** Rows in all; undefined while a list is still being read and only its first rows are known. */
  readonly total: number | undefined;
}

/** What is next in all lists, as far as they have been read; `undefined` while nothing is known of any. */
export const firstEntries = (statuses: readonly SourceStatus[], moment: Moment, limit: number): FirstEntries | undefined => {
  const meetings = statuses.flatMap(({ reading, early }) => reading?.meetings ?? early ?? []);
  if (meetings.length === 0 && !statuses.some(({ reading }) => reading)) return undefined;
  const found = nextEntries(meetings, moment, limit);
  if (statuses.every(({ reading, early }) => reading || !early)) return found;
  // Of a list that is not read yet, only what is next is sure to be in its place.
  return { entries: found.entries.filter(({ state }) => state !== 'unscheduled' && state !== 'inactive'), total: undefined };
};
