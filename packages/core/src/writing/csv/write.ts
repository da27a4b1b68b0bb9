import Papa from 'papaparse';
import type { Meeting } from '../../model/meeting.js';
import { typeName } from '../../vocabulary/vocabulary.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Report, WritingFinding } from '../finding.js';
import { writeRows } from '../meeting-guide/rows.js';
import type { MeetingGuideOptions } from '../meeting-guide/rows.js';
import { COLUMNS } from './columns.js';
import { safeCell } from './safe-cell.js';

/** The further rows of a meeting lose what its first one loses, which is reported once. */
const silent: Report = () => undefined;

/** How a CSV file is written. */
export interface CsvOptions extends Omit<MeetingGuideOptions, 'daysApart'> {
  /** Names for the types, in the language of the file. Codes are written where it has none, and everywhere without it. */
  readonly vocabulary?: Vocabulary;
  /** Begin the file with a byte order mark, without which Excel misreads accents. Other programs may stumble over it. Default: no. */
  readonly byteOrderMark?: boolean;
}

/** A file of media type `text/csv; charset=utf-8`, and what it could not say. */
export interface CsvWriting {
  readonly text: string;
  /** Data rows, which are more than the meetings when some have several days. */
  readonly rows: number;
  readonly findings: readonly WritingFinding[];
}

/**
 * Writes meetings as the CSV file that 12 Step Meeting List imports: by RFC 4180, a row for each day and time, days in English.
 * Ids, notes and attendance are as in `writeMeetingGuide`. Publisher, the meeting's page, the form for corrections
 * and the city apart from the address have no column.
 *
 * A text that a spreadsheet would take for a formula begins with an apostrophe, which `readTsmlCsv` takes off again and other programs may show.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * const { text, findings } = writeCsv(meetings, { byteOrderMark: true });
 */
export function writeCsv(meetings: readonly Meeting[], options: CsvOptions = {}): CsvWriting {
  const { vocabulary = {}, byteOrderMark = false, ...rest } = options;
  const cells = Object.values(COLUMNS);
  const findings: WritingFinding[] = [];
  const nameOf = (code: string): string => typeName(vocabulary, code);
  const data = writeRows(meetings, { ...rest, daysApart: true }, findings).map(({ row, isFirst, report }) => {
    const context = { typeName: nameOf, report: isFirst ? report : silent };
    return cells.map((cell) => safeCell(cell(row, context) ?? ''));
  });
  const table = Papa.unparse({ fields: Object.keys(COLUMNS), data }, { newline: '\r\n' });
  return { text: `${byteOrderMark ? '\ufeff' : ''}${table.trimEnd()}\r\n`, rows: data.length, findings };
}
