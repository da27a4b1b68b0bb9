import type { Finding } from '../../finding.js';

/** A table as it was found: headers, and lines of cells below them. */
export interface Table {
  /** As the file writes them, in its order; `''` for a column without one. */
  readonly headers: readonly string[];
  /** Lines of cells in the order of the headers, which may be short or long. What is no line stays as it is, to be reported. */
  readonly lines: readonly unknown[];
  /** Per line: its number in the file as a spreadsheet counts them, from 1, with all lines above it. */
  readonly numbers: readonly number[];
  /** Lines with text beyond the last header: a delimiter has split a cell, and nobody knows what stands under the wrong header. */
  readonly longRows: ReadonlySet<number>;
  /** What was wrong with the table itself. */
  readonly findings: readonly Finding[];
}

/** The rows of a table by the fields of a format, and the way back to its own headers. */
export interface FieldTable {
  /** Objects by field; what is no line stays as it is. */
  readonly rows: readonly unknown[];
  /** Rows that are not to be read, for their cells may be another column's: an address, or a contact. */
  readonly longRows: ReadonlySet<number>;
  /** Header of the column that a field of a row comes from; `undefined` when there is none. */
  headerOf(field: string, row: number, value: unknown): string | undefined;
  readonly findings: readonly Finding[];
}
