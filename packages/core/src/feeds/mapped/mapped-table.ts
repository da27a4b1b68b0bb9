import type { Finding } from '../../finding.js';
import { cellValue } from '../columns/cell.js';
import { plainName } from '../columns/plain-name.js';
import type { FieldTable, Table } from '../columns/table.js';
import { openTable } from '../csv/open-table.js';
import { FeedRow } from '../feed-row.js';
import { columnsOf } from './column-map.js';
import type { ColumnMap, ColumnSource } from './column-map.js';
import { valueAt } from './rows-of-json.js';

/** Makes a table of objects, with a column for each name that any of them has. */
function tableOfObjects(list: readonly unknown[], names: readonly string[]): Table {
  const isRow = (item: unknown): boolean => typeof item === 'object' && item !== null && !Array.isArray(item);
  const lines = list.map((item) => (isRow(item) ? names.map((name) => valueAt(item, name)) : Array.isArray(item) ? null : item));
  const headers = names.map((name, i) => (lines.some((line) => Array.isArray(line) && line[i] !== undefined) ? name : ''));
  return {
    headers: lines.length > 0 ? headers : names,
    lines,
    numbers: [...lines.keys()].map((i) => i + 1),
    longRows: new Set(),
    findings: [],
  };
}

/** The table of a CSV text, of lines of cells, or of a list of objects; `undefined` when it is none that the map fits. */
function tableOf(input: unknown, list: readonly unknown[] | undefined, names: readonly string[]): Table | undefined {
  if (list && !(list.length > 0 && list.every((item) => Array.isArray(item)))) return tableOfObjects(list, names);
  const known = new Set(names.map(plainName));
  return openTable(list ?? input, { knows: (header) => known.has(plainName(header)), atLeast: Math.min(2, known.size) });
}

/** Lists of one are what they hold; of longer ones only days and types can make something. */
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? single(value[0]) : value);

/**
 * Sorts the cells of any table by the fields that a map names for its columns. What the map names and the table does not have
 * is one finding for the whole feed.
 * @param list Rows of JSON; `undefined` for a text.
 * @param valueOf Makes of a cell what the format's reader of rows understands.
 */
export function mappedTable(
  input: unknown,
  { list, columns }: { readonly list: readonly unknown[] | undefined; readonly columns: ColumnMap },
  valueOf: (field: string, cell: unknown) => unknown,
): FieldTable | undefined {
  const sources = Object.entries(columns).filter((entry): entry is [string, ColumnSource] => entry[1] !== undefined);
  const names = [...new Set(sources.flatMap(([, source]) => columnsOf(source)))];
  const table = tableOf(input, list, names);
  if (!table) return;
  const findings: Finding[] = [...table.findings];
  const places = new Map(names.map((name) => [name, table.headers.findIndex((header) => header && plainName(header) === plainName(name))]));
  for (const [field, source] of sources) {
    for (const name of columnsOf(source)) if (places.get(name)! < 0) new FeedRow({}, -1, findings).note('column-missing', name, field);
  }

  const cellOf = (line: readonly unknown[], name: string): unknown => {
    const place = places.get(name)!;
    return place < 0 ? '' : single(cellValue(line[place]));
  };
  const valueIn = (line: readonly unknown[], source: ColumnSource): unknown => {
    if (typeof source === 'string') return cellOf(line, source);
    if ('value' in source) return String(source.value);
    return source.join
      .map((name) => cellOf(line, name))
      .filter((cell) => typeof cell === 'string' && cell !== '')
      .join(source.with ?? ' ');
  };
  const rowOf = (line: readonly unknown[]): object =>
    Object.fromEntries(
      sources.flatMap(([field, source]) => {
        const cell = valueIn(line, source);
        return cell === '' ? [] : [[field, valueOf(field, cell)]];
      }),
    );

  return {
    rows: table.lines.map((line) => (Array.isArray(line) ? rowOf(line) : line)),
    longRows: table.longRows,
    findings,
    headerOf(field, row) {
      // `as`: an own property, whatever its name.
      const source = Object.hasOwn(columns, field) ? columns[field as keyof ColumnMap] : undefined;
      const own = source === undefined ? [] : columnsOf(source).filter((name) => places.get(name)! >= 0);
      const line = table.lines[row];
      const used = own.find((name) => Array.isArray(line) && cellOf(line, name) !== '') ?? own[0];
      return used === undefined ? undefined : table.headers[places.get(used)!];
    },
  };
}
