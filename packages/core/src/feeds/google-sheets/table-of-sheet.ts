import { cellValue } from '../columns/cell.js';
import type { Table } from '../columns/table.js';

type Values = readonly (readonly unknown[])[];

const isValues = (value: unknown): value is Values => Array.isArray(value) && value.every((line) => Array.isArray(line));

const isFilled = (line: readonly unknown[]): boolean => line.some((cell) => cellValue(cell) !== '');

const turned = (columns: Values): Values =>
  Array.from({ length: Math.max(0, ...columns.map(({ length }) => length)) }, (_, i) => columns.map((column) => column[i] ?? ''));

/**
 * A Google Sheet as a table: headers in its first line, trailing empty cells missing. A line without any text is no row.
 * `undefined` when the input is not what the Sheets API answers.
 * @param input `{ values, majorDimension }` of the Sheets API, or the lines themselves.
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange
 */
export function tableOfSheet(input: unknown): Table | undefined {
  // `as`: an object of which two members are looked at, and both are checked.
  const range = (Array.isArray(input) ? { values: input } : (input ?? {})) as {
    readonly values?: unknown;
    readonly majorDimension?: unknown;
  };
  if (!isValues(range.values)) return;
  const [headers = [], ...lines] = range.majorDimension === 'COLUMNS' ? turned(range.values) : range.values;
  const filled = lines.filter(isFilled);
  // The API leaves out empty cells at the end, also of the headers: a longer line is no fault.
  const numbers = [...lines.keys()].filter((i) => isFilled(lines[i]!)).map((i) => i + 2);
  return { headers: headers.map((header) => String(cellValue(header))), lines: filled, numbers, longRows: new Set(), findings: [] };
}
