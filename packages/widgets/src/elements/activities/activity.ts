import type { Meeting } from '@handrail/core';
import type { Group } from '@handrail/core/groups';
import type { NamedSession } from '../../groups/group-document.js';

/** One time at which something is done together. */
export interface Activity {
  /** Unique in a list: the meeting and its start. */
  readonly key: string;
  readonly meeting: Meeting;
  /** Whose it is; absent when the list does not say. */
  readonly group?: Group;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  /** Nobody said when it ends, and an hour was taken. */
  readonly isEndAssumed: boolean;
  readonly isCancelled: boolean;
}

/** What activities are made of. */
export interface ActivitySource {
  readonly meetings: readonly Meeting[];
  /** Whose a meeting is, and whether it is to be shown at all. */
  readonly groupOf: ReadonlyMap<string, Group>;
  /** What is said of single occurrences, by the id of the meeting. */
  readonly sessions: ReadonlyMap<string, readonly NamedSession[]>;
}
