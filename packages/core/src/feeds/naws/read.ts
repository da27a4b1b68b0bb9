import type { Meeting } from '../../model/meeting.js';
import { programmes } from '../../vocabulary/programmes.js';
import { meetingReader } from '../bmlt/meeting-reader.js';
import { fieldTable } from '../columns/field-table.js';
import { openFieldTable } from '../columns/open-field-table.js';
import { plainName } from '../columns/plain-name.js';
import type { FieldTable } from '../columns/table.js';
import { openTable } from '../csv/open-table.js';
import type { TableSigns } from '../csv/open-table.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import type { FeedRow } from '../feed-row.js';
import { bmltRows, COLUMNS } from './bmlt-row.js';
import type { Cells } from './bmlt-row.js';
import { lastChanged } from './last-changed.js';
import { worldFormats } from './world-formats.js';

/** "CommitteeName", "Committee Name" and "committee_name" are one column. */
const plain = (header: string): string => plainName(header).replaceAll('_', '');
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.values(COLUMNS)
    .flat()
    .map((column) => [plain(column), column]),
);
const columnOf = (header: string): string | undefined => SPELLED.get(plain(header));

const SIGNS: TableSigns = { knows: (header) => columnOf(header) !== undefined, atLeast: 4 };

/** For each row of a dump, the number of its line as a spreadsheet counts them, from 1; empty when the input is none. */
export const nawsLineNumbers = (input: unknown): readonly number[] => openTable(input, SIGNS)?.numbers ?? [];

function openDump(input: unknown): FieldTable | undefined {
  const table = openTable(input, SIGNS);
  // The one column that every dump has and other lists of meetings do not.
  const isDump = table?.headers.length === 0 || table?.headers.some((header) => columnOf(header) === 'CommitteeName');
  return table && isDump ? fieldTable(table, columnOf) : undefined;
}

const isCells = (row: unknown): row is Cells => typeof row === 'object' && row !== null;

/** Header of the column that a server's field comes from: the one with the value, or with any. */
function headerOf(dump: FieldTable, field: string, index: number, value: unknown): string | undefined {
  const row = dump.rows[index];
  const columns = COLUMNS[field] ?? [];
  const cells = isCells(row) ? row : {};
  const isValue = (column: string): boolean => typeof value === 'string' && plainName(cells[column]) === plainName(value);
  const used = columns.find(isValue) ?? columns.find((column) => Object.hasOwn(cells, column)) ?? columns[0];
  return used && (dump.headerOf(used, index, value) ?? used);
}

/** What a server's own answer does not have. */
function withDump(meeting: Meeting | undefined, row: FeedRow, cells: Cells): Meeting | undefined {
  if (!meeting) return;
  // Spreadsheets drop the zero that an hour before ten begins with.
  if (/^\d{3}$/.test(String(cells['Time']))) row.note('time-number', 'start_time', cells['Time']);
  const text = cells['LastChanged'];
  if (typeof text !== 'string') return meeting;
  const updated = lastChanged(text);
  if (!updated) row.note('updated-invalid', 'last_changed', text);
  return updated ? { ...meeting, updated } : meeting;
}

/** Opens a dump for NA World Services to be read in slices. See `readNaws`. */
export function startNawsReading(input: unknown, options: FeedOptions): FeedReader {
  const { programme = 'na', vocabulary = programmes[programme]?.types ?? {} } = options;
  const dump = openDump(input);
  const bmltRow = bmltRows(vocabulary);
  const rows = dump?.rows.map((row) => (isCells(row) ? bmltRow(row) : row));
  const table = dump && rows && { ...dump, rows, headerOf: headerOf.bind(null, dump) };
  return openFieldTable(input, table, { ...options, programme, vocabulary }, (context) => {
    const read = meetingReader(context, worldFormats);
    return (row) => {
      const cells = dump?.rows[row.index];
      return withDump(read(row), row, isCells(cells) ? cells : {});
    };
  });
}

/**
 * Reads the CSV file that BMLT servers write for NA World Services (GetNAWSDump), old ones without columns for online
 * meetings too. Never throws on data: each row becomes a meeting or is reported. Rows that are marked as deleted or not
 * published are reported as `row-unpublished`. Contacts are not read.
 *
 * The file has no durations, and zones only from newer servers: give the option. Types are the world ids in the codes of the
 * programme. A time of three digits has lost its zero ("900"); a shorter one may mean hours or minutes and is not used.
 * @param input Text, or rows as a parser of CSV gave them; what is no dump has no rows and one finding `feed-shape`. The
 * programme is `na` unless told.
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Http/Controllers/Query/SwitcherController.php`
 * @example
 * const url = 'https://example.org/main_server/client_interface/csv/?switcher=GetNAWSDump&sb_id=1';
 * const { meetings } = readNaws(await (await fetch(url)).text(), { feed: url, timeZone: 'America/New_York' });
 */
export const readNaws = (input: unknown, options: FeedOptions): FeedReading => startNawsReading(input, options).finish();
