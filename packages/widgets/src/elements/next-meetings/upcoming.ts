import { nextEntries } from '@handrail/core/catalogue/next-entries';
import type { Entry, QueryContext } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { isSimplyWeekly } from '../../feeds/is-simply-weekly.js';

/** Gives the first entries of a list, next start first. */
export type EntryLister = (context: QueryContext, limit: number) => readonly Entry[];

/** What a strip of next meetings shows. */
export interface Upcoming {
  /** On now, or starting within the time asked for. */
  readonly entries: readonly Entry[];
  /** The first one after that time, when there is none within it. */
  readonly after: Entry | undefined;
}

/**
 * Makes the lister of some meetings. Where a meeting is monthly, paused or on single dates, the whole catalogue is loaded:
 * leaving one out, or sending somebody to a meeting that is cancelled, is worse than a moment's wait.
 */
export const listerOf = async (meetings: readonly Meeting[]): Promise<EntryLister> => {
  if (meetings.every(isSimplyWeekly)) return (context, limit) => nextEntries(meetings, context, limit).entries;
  const { buildCatalogue } = await import('@handrail/core/catalogue');
  const catalogue = buildCatalogue(meetings);
  return (context, limit) => catalogue.query({ limit }, context).entries;
};

/** The meetings that are on, or start within `withinMs`, at most `count`. */
export const upcomingOf = (list: EntryLister, context: QueryContext, withinMs: number, count: number): Upcoming => {
  // What has no time, or does not meet at present, comes after everything else in a list.
  const timed = list(context, count).filter(({ state, start }) => start !== undefined && state !== 'inactive' && state !== 'unscheduled');
  const entries = timed.filter(({ state, start = Infinity }) => state === 'now' || start - context.now <= withinMs);
  return { entries, after: entries.length === 0 ? timed[0] : undefined };
};

/** Whether a meeting is one of a group's: by the group's name, or by its own where the list names no group. */
export const isOfGroup = ({ group, name }: Meeting, wanted: string): boolean =>
  (group?.name ?? name).localeCompare(wanted, undefined, { sensitivity: 'base' }) === 0;
