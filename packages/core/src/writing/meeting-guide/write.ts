import type { Meeting } from '../../model/meeting.js';
import type { WritingFinding } from '../finding.js';
import type { MeetingGuideRow } from './row.js';
import { writeRows } from './rows.js';
import type { MeetingGuideOptions } from './rows.js';

/** A list and what it could not say. */
export interface MeetingGuideWriting {
  readonly rows: readonly MeetingGuideRow[];
  readonly findings: readonly WritingFinding[];
}

/**
 * Writes meetings as a Meeting Guide list, to be published as JSON.
 *
 * What `readMeetingGuide` reads comes back the same, with these exceptions. `timeZoneFrom` is `row`, for each row names its zone.
 * A type that is a
 * code of the programme but for its case, as keys of servers are, comes back as that code. Contacts come back with the option `contacts`; mail addresses for corrections are never written. A place with a
 * city and no regions has the city as its region.
 *
 * A meeting whose slots share start and length is one row with its days. Another is one row for each start and length: the first keeps
 * the id, the further ones have a number after it ("hope", "hope-2") in order of the week, and come back as meetings of their own.
 * What is not weekly (weeks of the month, dates, pauses, a first or last day) is said in the notes and reported as
 * `schedule-not-weekly`; a meeting that never meets weekly has no day and time.
 * @see https://github.com/code4recovery/spec
 * @example
 * const { rows, findings } = writeMeetingGuide(meetings);
 * const json = JSON.stringify(rows);
 */
export function writeMeetingGuide(meetings: readonly Meeting[], options: MeetingGuideOptions = {}): MeetingGuideWriting {
  const findings: WritingFinding[] = [];
  const rows = writeRows(meetings, options, findings).map(({ row }) => row);
  return { rows, findings };
}
