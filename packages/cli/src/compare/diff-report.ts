import type { Meeting } from '@handrail/core';
import type { MeetingsDiff } from '@handrail/core/merge';

/** One meeting that was added or removed. */
interface MeetingEntry {
  readonly id: string;
  readonly name: string;
}

/** What happened to a list, in the form of `--json`. */
export interface DiffReport {
  readonly added: readonly MeetingEntry[];
  readonly removed: readonly MeetingEntry[];
  readonly changed: readonly (MeetingEntry & {
    readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  })[];
  /** Meetings that are the same in every respect. */
  readonly same: number;
}

const entryOf = ({ id, name }: Meeting): MeetingEntry => ({ id, name });

/** Makes the report for programs. A field that is absent is `null`. */
export const diffReport = ({ added, removed, changed, same }: MeetingsDiff): DiffReport => ({
  added: added.map(entryOf),
  removed: removed.map(entryOf),
  changed: changed.map(({ before, after, fields }) => ({
    ...entryOf(after),
    fields: fields.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null })),
  })),
  same,
});
