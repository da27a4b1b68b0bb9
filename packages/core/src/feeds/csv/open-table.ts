import Papa from 'papaparse';
import type { Finding } from '../../finding.js';
import { cellValue } from '../columns/cell.js';
import type { Table } from '../columns/table.js';
import { FeedRow } from '../feed-row.js';
import type { FindingCode } from '../finding-code.js';

/** How a table is known. */
export interface TableSigns {
  /** Tells whether the format has a column of this header. */
  readonly knows: (header: string) => boolean;
  /** Headers that must be known for a line to be taken for the line of headers. */
  readonly atLeast: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Titles and notes above the headers end within so many lines. */
const HEADERS_WITHIN = 10;

type Lines = readonly unknown[];

const textOf = (cell: unknown): string => {
  const value = cellValue(cell);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : '';
};

const knownIn = (line: unknown, { knows }: TableSigns): number =>
  Array.isArray(line) ? line.filter((cell) => knows(textOf(cell))).length : 0;

/** The line of headers: of the first lines the one with most known headers. */
function bestHeaders(lines: Lines, signs: TableSigns): { readonly index: number; readonly known: number } {
  let best = { index: 0, known: 0 };
  for (const [index, line] of lines.slice(0, HEADERS_WITHIN).entries()) {
    const known = knownIn(line, signs);
    if (known > best.known) best = { index, known };
  }
  return best;
}

const parse = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });

/** The delimiter under which most headers are known. */
function bestDelimiter(text: string, signs: TableSigns): string {
  const scores = DELIMITERS.map((delimiter) => bestHeaders(parse(text, delimiter, HEADERS_WITHIN).data, signs).known);
  return DELIMITERS[scores.indexOf(Math.max(...scores))]!;
}

/** Lines of a list of objects, as parsers of CSV give them. The columns stand in the same order for any order of rows. */
function linesOfObjects(list: readonly unknown[]): Lines {
  const isRow = (item: unknown): item is object => typeof item === 'object' && item !== null && !Array.isArray(item);
  const headers = [...new Set(list.flatMap((item) => (isRow(item) ? Object.keys(item) : [])))].sort();
  // `as`: an object, of which only own properties are looked at.
  const cell = (item: object, name: string): unknown => (Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined);
  return [headers, ...list.map((item) => (isRow(item) ? headers.map((name) => cell(item, name)) : Array.isArray(item) ? null : item))];
}

interface Faults {
  /** Line whose last cell has no end. */
  readonly cut: number;
  /** Lines with a quotation mark inside a cell that should have been doubled. */
  readonly loose: ReadonlySet<number>;
}

/** Takes the lines below the headers and reports what is wrong with them. */
function tableOf(lines: Lines, { cut, loose }: Faults, signs: TableSigns): Table | undefined {
  const { index: start, known } = bestHeaders(lines, signs);
  if (known < signs.atLeast) return;
  // `as`: a line with known headers is a list.
  const headers = (lines[start] as readonly unknown[]).map(textOf);
  const findings: Finding[] = [];
  const kept: unknown[] = [];
  const numbers: number[] = [];
  const longRows = new Set<number>();
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i];
    const note = (code: FindingCode, column: number, value: unknown): void =>
      new FeedRow({}, kept.length, findings).note(code, headers[column] || String(column + 1), value);
    if (!Array.isArray(line)) {
      numbers.push(i + 1);
      kept.push(line);
      continue;
    }
    const last = line.reduce((last: number, cell, column) => (cellValue(cell) === '' ? last : column), -1);
    if (last < 0 && i !== cut) continue;
    if (last >= headers.length) longRows.add(kept.length);
    const mark = loose.has(i) ? line.findIndex((cell) => textOf(cell).includes('"')) : -1;
    if (mark >= 0) note('quote-loose', mark, null);
    // What follows the open quote may be the rest of the cell, or all rows after it with the contacts in them.
    if (i === cut) note('quote-open', line.length - 1, null);
    numbers.push(i + 1);
    kept.push(i === cut ? line.slice(0, -1) : line);
  }
  const repeated = headers.find((header, i) => header && signs.knows(header) && headers.indexOf(header) < i);
  if (repeated) new FeedRow({}, -1, findings).note('column-repeated', repeated, null);
  return { headers, lines: kept, numbers, longRows, findings };
}

/**
 * Opens the text of a CSV file, or its rows as another parser gave them: lists of cells, the headers among the first, or objects
 * by header. Line ends and delimiter (`,` `;` tab `|`) are found by looking; titles above the headers are left out; lines without
 * text are no rows. `undefined` when no line looks like the headers.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function openTable(input: unknown, signs: TableSigns): Table | undefined {
  if (Array.isArray(input)) {
    if (input.length === 0) return { headers: [], lines: [], numbers: [], longRows: new Set(), findings: [] };
    const lines: Lines = input.every((line) => Array.isArray(line)) ? input : linesOfObjects(input);
    return tableOf(lines, { cut: -1, loose: new Set() }, signs);
  }
  if (typeof input !== 'string') return;
  // Mixed line ends are common where files were joined, and a line end inside a cell is one whatever it is made of.
  const text = input.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = parse(text, bestDelimiter(text, signs));
  const linesWith = (code: string): number[] => errors.flatMap((error) => (error.code === code ? (error.row ?? []) : []));
  return tableOf(data, { cut: linesWith('MissingQuotes')[0] ?? -1, loose: new Set(linesWith('InvalidQuotes')) }, signs);
}
