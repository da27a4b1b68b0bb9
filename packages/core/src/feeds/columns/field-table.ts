import { cellValue } from './cell.js';
import { plainName } from './plain-name.js';
import type { FieldTable, Table } from './table.js';

interface Column {
  readonly field: string;
  readonly header: string;
  readonly index: number;
}

/** Columns of known fields; of two for one field the one that has the field's very name counts before the others. */
function columnsOf(headers: readonly string[], fieldOf: (header: string) => string | undefined): Column[] {
  const columns: Column[] = [];
  for (const [index, header] of headers.entries()) {
    const field = fieldOf(header);
    if (field) columns.push({ field, header, index });
  }
  const isOther = ({ field, header }: Column): number => Number(plainName(header) !== field);
  return columns.sort((a, b) => isOther(a) - isOther(b));
}

/**
 * Sorts the cells of a table by field. Columns without a known header are not read. Of two columns for one field the first
 * that has something in a row counts.
 * @param fieldOf Field of a header; `undefined` when it has none.
 * @param valueOf Makes of a cell what the format's reader of rows understands.
 */
export function fieldTable(
  { headers, lines, longRows, findings }: Table,
  fieldOf: (header: string) => string | undefined,
  valueOf: (field: string, cell: unknown) => unknown = (_, cell) => cell,
): FieldTable {
  const columns = columnsOf(headers, fieldOf);
  const cellsOf = (line: readonly unknown[]): Map<string, readonly [header: string, cell: unknown]> => {
    const cells = new Map<string, readonly [string, unknown]>();
    for (const { field, header, index } of columns) {
      const cell = cellValue(line[index]);
      if (cell !== '' && !cells.has(field)) cells.set(field, [header, cell]);
    }
    return cells;
  };
  const rowOf = (line: unknown): unknown =>
    Array.isArray(line) ? Object.fromEntries([...cellsOf(line)].map(([field, [, cell]]) => [field, valueOf(field, cell)])) : line;

  return {
    rows: lines.map(rowOf),
    longRows,
    findings,
    headerOf(field, row) {
      const line = lines[row];
      const used = Array.isArray(line) ? cellsOf(line).get(field)?.[0] : undefined;
      return used ?? columns.find((column) => column.field === field)?.header;
    },
  };
}
