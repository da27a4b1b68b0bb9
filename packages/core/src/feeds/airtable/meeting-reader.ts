import { meetingGuideField } from '../columns/meeting-guide-field.js';
import { meetingGuideValue } from '../columns/meeting-guide-value.js';
import { plainName } from '../columns/plain-name.js';
import { meetingReader as meetingGuideReader } from '../meeting-guide/meeting-reader.js';
import { isGiven } from '../is-given.js';
import { ownValue } from '../own-value.js';
import type { FeedContext, RowReader } from '../plain-row-feed.js';
import { readRenamed } from '../renamed-fields.js';
import { noteScheduleInProse } from '../schedule-in-prose.js';
import { textsOnSchedule } from '../texts-on-schedule.js';
import { cellValue } from './cell-value.js';

/** The filled columns of a record by field; of two for one field the one that has its very name counts, then the first by name. */
function columnsByField(cells: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const column of Object.keys(Object(cells)).sort()) {
    const field = isGiven(ownValue(cells, column)) ? meetingGuideField(column) : undefined;
    if (field && (!found.has(field) || plainName(column) === field)) found.set(field, column);
  }
  return found;
}

/** Makes a reader of single records, by that of Meeting Guide. What Airtable leaves out is an empty cell. */
export function meetingReader(context: FeedContext): RowReader {
  const readMeeting = meetingGuideReader(context);
  const valueOf = meetingGuideValue(context.vocabulary);
  return (row) => {
    const cells = row.value('fields');
    const columns = columnsByField(cells);
    const fields: Record<string, unknown> = {};
    for (const [field, column] of columns) fields[field] = valueOf(field, cellValue(field, ownValue(cells, column)));
    if (!isGiven(fields['slug'])) fields['slug'] = row.value('id');
    return readRenamed(row, fields, Object.fromEntries(columns), (part) => {
      const meeting = readMeeting(part);
      // Here, where the texts are fields of the row.
      if (meeting) noteScheduleInProse(part, meeting, textsOnSchedule(meeting));
      return meeting;
    });
  };
}
