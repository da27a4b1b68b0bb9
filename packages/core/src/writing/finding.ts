import type { Finding, Severity } from '../finding.js';
import type { Meeting } from '../model/meeting.js';

const SEVERITIES = {
  /** Meetings that a weekly format cannot say: they stand in the notes, and what is not weekly has no day and time. */
  'schedule-not-weekly': 'warning',
  /** The format cannot say it, or the value is not safe to hand on. */
  'value-not-written': 'warning',
  /** The place was written as approximate, or as exact, because that is how the format says how people attend. */
  'approximate-changed': 'warning',
  /** Who reads the format will take the meeting for one of another attendance. */
  'attendance-changed': 'warning',
  /** Another meeting has this id, or it has characters that no id should have. */
  'id-changed': 'warning',
  /** One meeting became several rows, the further ones with a number after the id. */
  'row-split': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** Code of a finding about a meeting that was written. */
export type WritingCode = keyof typeof SEVERITIES;

/** Every loss and change that the writers report, with its severity. None is an error: all meetings are written. */
export const WRITING_SEVERITY: Readonly<Record<WritingCode, Severity>> = SEVERITIES;

/** What could not be written as it is. `row` is the place in the list of meetings, `field` the field of the format. */
export interface WritingFinding extends Finding {
  readonly code: WritingCode;
  /** Id of the meeting. */
  readonly id: string;
}

/** Reports one thing about one meeting. */
export type Report = (code: WritingCode, field: string, value: unknown) => void;

const VALUE_LIMIT = 120;

/** Makes the reporter of one meeting. Values that are not simple are written as JSON, cut to 120 characters. */
export function reporter(findings: WritingFinding[], { id }: Meeting, row: number): Report {
  return (code, field, value) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    findings.push({ code, severity: SEVERITIES[code], row, field, value: text.slice(0, VALUE_LIMIT), id });
  };
}
