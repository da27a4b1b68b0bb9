import { ApiError } from '@handrail/api-client/fetch-once';
import type { Finding, Meeting } from '@handrail/core';
import type { Group } from '@handrail/core/groups';
import type { NamedSession } from './group-document.js';
import { listIn, readGroupDocument } from './group-document.js';
import type { NextMeetingOf } from './group-meetings.js';

/** A document of groups, with what its meetings say. */
export interface GroupsContent {
  readonly groups: readonly Group[];
  readonly meetings: readonly Meeting[];
  readonly sessions: readonly NamedSession[];
  readonly nextOf: NextMeetingOf;
  readonly findings: readonly Finding[];
  /** Rows of groups: `accepted + reported === rows`. */
  readonly rows: number;
  readonly accepted: number;
  readonly reported: number;
}

/** Reads a document; its meetings by the core's own reader, which is loaded only where there are any. Rejects what is none. */
export const readContent = async (data: unknown, feed: string): Promise<GroupsContent> => {
  const reading = readGroupDocument(data);
  if (!reading) throw new ApiError('decode', feed);
  if (!listIn(data, 'meetings')?.length) return { ...reading, meetings: [], nextOf: () => undefined };
  const { meetingsIn, nextMeetingOf } = await import('./group-meetings.js');
  const { meetings, findings } = meetingsIn(data, feed);
  return { ...reading, meetings, nextOf: nextMeetingOf(meetings), findings: [...reading.findings, ...findings] };
};
