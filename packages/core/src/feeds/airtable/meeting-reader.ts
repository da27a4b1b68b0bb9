import { rowsOfSheet } from '../google-sheets/rows.js';
import { meetingReader as meetingGuideReader } from '../meeting-guide/meeting-reader.js';
import { isGiven } from '../meeting-guide/weekdays.js';
import { ownValue } from '../own-value.js';
import { readRenamed } from '../renamed-fields.js';
import type { FeedContext, RowReader } from '../plain-row-feed.js';
import { noteScheduleInProse } from '../schedule-in-prose.js';
import { cellValue } from './cell-value.js';

/** The columns of a record by the field of Meeting Guide that they are named after, as a sheet's headers are. */
function columnsByField(columns: readonly string[]): [field: string, column: string][] {
  // The sheet's one line holds the number of each column. A path of regions is a list there.
  const [numbers = {}] = rowsOfSheet([columns, columns.map((_, i) => i)]) ?? [];
  return Object.entries(numbers).map(([field, number]) => [field, columns[Number(number)]!]);
}

/** Makes a reader of single records, by that of Meeting Guide. What Airtable leaves out is an empty cell. */
export function meetingReader(context: FeedContext): RowReader {
  const readMeeting = meetingGuideReader(context);
  return (row) => {
    const cells = row.value('fields');
    const columns = Object.keys(Object(cells)).filter((column) => isGiven(ownValue(cells, column)));
    const names = columnsByField(columns);
    const fields = Object.fromEntries(names.map(([field, column]) => [field, cellValue(field, ownValue(cells, column))]));
    if (!isGiven(fields['slug'])) fields['slug'] = row.value('id');
    return readRenamed(row, fields, Object.fromEntries(names), (part) => {
      const meeting = readMeeting(part);
      // Here, where the texts are fields of the row.
      if (meeting) noteScheduleInProse(part, meeting);
      return meeting;
    });
  };
}
