import type { Meeting } from '@handrail/core';
import type { FeedReading, Finding } from '@handrail/core/feeds';
import { meetingSchema } from '@handrail/core/schema';

/** Meetings in Handrail's own form, as `convert --to handrail` writes them. */
export interface HandrailFile {
  /** Version of the form. */
  readonly handrail: 1;
  readonly meetings: readonly unknown[];
}

/** Whether parsed JSON is such a file. */
export const isHandrailFile = (data: unknown): data is HandrailFile =>
  typeof data === 'object' &&
  data !== null &&
  'handrail' in data &&
  data.handrail === 1 &&
  'meetings' in data &&
  Array.isArray(data.meetings);

/** Reads such a file. What breaks a promise of the model, or has the id of an earlier meeting, is reported and left out. */
export function readHandrailFile({ meetings: rows }: HandrailFile): FeedReading {
  const meetings: Meeting[] = [];
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const [row, value] of rows.entries()) {
    const { success, data, error } = meetingSchema.safeParse(value);
    if (success && !ids.has(data.id)) {
      ids.add(data.id);
      meetings.push({ ...data, source: { ...data.source, row } });
      continue;
    }
    const [issue] = error?.issues ?? [];
    const found = issue ? `${issue.path.join('.')}: ${issue.message}` : data?.id;
    findings.push({
      code: success ? 'duplicate-row' : 'row-unreadable',
      severity: success ? 'info' : 'error',
      row,
      field: '',
      value: found,
    });
  }
  return { meetings, findings, rows: rows.length, accepted: meetings.length, reported: rows.length - meetings.length };
}
