import type { Meeting } from '../../model/meeting.js';
import { programmes } from '../../vocabulary/programmes.js';
import { MEETING_GUIDE_FIELDS } from '../columns/meeting-guide-field.js';
import { meetingGuideValue } from '../columns/meeting-guide-value.js';
import { openFieldTable } from '../columns/open-field-table.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import type { FeedRow } from '../feed-row.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import type { ColumnMap } from './column-map.js';
import { durationMinutes } from './duration.js';
import { mappedTable } from './mapped-table.js';
import { parsedJson, rowsAt } from './rows-of-json.js';

/** What a reader is told about a feed that has columns of its own. */
export interface MappedOptions extends FeedOptions {
  /** Which column holds which field. */
  readonly columns: ColumnMap;
  /** Where the rows are in JSON, for example `data.meetings`. Without it the list itself, or the one under `meetings` or `data`. */
  readonly rows?: string;
}

/** A duration counts where no end time says it. */
function withDuration(meeting: Meeting | undefined, row: FeedRow): Meeting | undefined {
  if (!meeting || !row.has('duration')) return meeting;
  const durationMin = durationMinutes(row.line('duration'));
  if (!durationMin) row.note('duration-invalid', 'duration');
  return durationMin ? { ...meeting, slots: meeting.slots.map((slot) => ({ durationMin, ...slot })) } : meeting;
}

/** A street is a door, however few commas there are, unless the row says otherwise. */
const withDoor = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'address' in row && !('approximate' in row) ? { ...row, approximate: 'no' } : row;

/** Opens a feed with columns of its own to be read in slices. See `readMapped`. */
export function startMappedReading(input: unknown, options: MappedOptions): FeedReader {
  const { columns, programme = 'aa', vocabulary = programmes[programme]?.types ?? {} } = options;
  const unknown = Object.keys(columns).find((field) => field !== 'duration' && !MEETING_GUIDE_FIELDS.has(field));
  if (unknown !== undefined) throw new TypeError(`No meeting has a field "${unknown}": use those of Meeting Guide, or "duration"`);
  const parsed = parsedJson(input);
  const list = typeof parsed === 'string' ? undefined : rowsAt(parsed, options.rows);
  const table = mappedTable(parsed, { list, columns }, meetingGuideValue(vocabulary));
  const doors = table && { ...table, rows: table.rows.map(withDoor) };
  return openFieldTable(input, doors, { ...options, programme, vocabulary }, (context) => {
    const read = meetingReader(context);
    return (row) => withDuration(read(row), row);
  });
}

/**
 * Reads any CSV or JSON list of meetings by a map of its columns. Never throws on data: each row becomes a meeting or is
 * reported; a column that the map names and the list lacks is one finding `column-missing` for the whole feed. Days, times and
 * types may be in one of many languages, as for `readTsmlCsv`. Only mapped columns are read.
 *
 * A row with an `address` is held at that door; `formatted_address` is a door when it has four parts, as in Meeting Guide.
 * @param input Text of CSV or JSON, or what a parser made of either.
 * @throws {TypeError} When the map names a field that no meeting has.
 * @example
 * const columns = { name: 'Meeting Title', day: 'Weekday', time: 'Start', duration: 'Length', address: { join: ['House', 'Street'] } };
 * const { meetings } = readMapped(text, { feed: url, timeZone: 'Europe/London', columns });
 */
export const readMapped = (input: unknown, options: MappedOptions): FeedReading => startMappedReading(input, options).finish();
