import { csvLineNumbers } from '@handrail/core/feeds/csv';
import { nawsLineNumbers } from '@handrail/core/feeds/naws';
import type { LoadedFeed } from './load-feed.js';

/** Fields in which publishers name a meeting. */
const NAME_FIELDS = ['name', 'meeting_name', 'meetingName', 'group', 'location'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlankLine = (line: unknown): boolean =>
  Array.isArray(line) && !line.some((cell) => typeof cell === 'object' || String(cell).trim());

function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (!isObject(data)) return [];
  const list = [data['meetings'], data['data'], data['values']].find(Array.isArray);
  return list ?? [];
}

/** Per row, the number of its line in a sheet or file: blank lines are no rows, and the headers take one. */
function linesOf(format: LoadedFeed['format'], data: unknown, list: readonly unknown[]): readonly number[] | undefined {
  if (format === 'csv') return csvLineNumbers(data);
  if (format === 'naws') return nawsLineNumbers(data);
  return format === 'google-sheets' ? list.flatMap((line, i) => (i === 0 || isBlankLine(line) ? [] : [i + 1])) : undefined;
}

/** What a person needs to find a row where the list is kept. */
export interface RowLabels {
  /** The row as people count, from 1: for a sheet, as the sheet numbers its lines. */
  numberOf(row: number): number;
  /** Name of the meeting in a row, `''` when nobody can tell. */
  nameOf(row: number): string;
}

/** Makes the labels for the rows of a feed. */
export function rowLabels({ format, data, meetings }: LoadedFeed): RowLabels {
  const list = listOf(data);
  const names = new Map(meetings.map(({ name, source }) => [source.row, name]));
  const lines = linesOf(format, data, list);

  function givenName(row: number): string {
    const fields = lines ? undefined : list[row];
    if (!isObject(fields)) return '';
    const names = NAME_FIELDS.map((field) => fields[field]);
    return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? '';
  }

  return {
    numberOf: (row) => lines?.[row] ?? row + 1,
    nameOf: (row) => names.get(row) || givenName(row),
  };
}
