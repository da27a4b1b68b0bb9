import type { Finding, Meeting } from '@handrail/core';
import { buildCatalogue } from '@handrail/core/catalogue';
import type { Entry, QueryContext } from '@handrail/core/catalogue';
import { readHandrail } from '@handrail/core/feeds/handrail';
import type { Group } from '@handrail/core/groups';
import { listIn } from './group-document.js';

/** Reads the meetings of a document in Handrail's own form. */
export const meetingsIn = (
  data: unknown,
  feed: string,
  timeZone?: string,
): { readonly meetings: readonly Meeting[]; readonly findings: readonly Finding[] } => {
  const rows = listIn(data, 'meetings');
  return rows ? readHandrail({ handrail: 1, meetings: rows }, { feed, ...(timeZone && { timeZone }) }) : { meetings: [], findings: [] };
};

/** Says when the groups of a document meet next. */
export type NextMeetingOf = (group: Group, context: QueryContext) => Entry | undefined;

/** Prepares to say when groups meet next: on now first, then what starts next; undefined for a group without a coming meeting. */
export const nextMeetingOf = (meetings: readonly Meeting[]): NextMeetingOf => {
  const catalogue = buildCatalogue(meetings);
  return ({ meetingIds }, context) => {
    const entries = meetingIds
      .flatMap((id) => catalogue.entriesOf(id, context))
      .filter(({ state, start }) => start !== undefined && state !== 'inactive' && state !== 'unscheduled');
    return entries.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))[0];
  };
};
