import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { readMapped } from '@handrail/core/feeds/mapped';
import type { MappedOptions } from '@handrail/core/feeds/mapped';

/** The columns of a list, as `--columns` is given them. */
export type ColumnFile = Pick<MappedOptions, 'columns' | 'rows'>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the file that says which column holds what: `{ "columns": { "name": "Meeting", … }, "rows": "data.list" }`, or the
 * columns alone.
 * @throws InvalidArgumentError with a sentence for the person who wrote it.
 */
export function readColumnFile(path: string): ColumnFile {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InvalidArgumentError(error instanceof SyntaxError ? 'The file is no JSON.' : 'The file cannot be read.');
  }
  if (!isObject(value)) throw new InvalidArgumentError('The file has one object, with a column for each field.');
  const whole = isObject(value['columns']) ? value : { columns: value };
  // `as`: what is no map of columns is found out by reading an empty list with it.
  const file = { columns: whole['columns'], ...(typeof whole['rows'] === 'string' ? { rows: whole['rows'] } : {}) } as ColumnFile;
  try {
    readMapped([], { feed: path, ...file });
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : 'The columns cannot be used.');
  }
  return file;
}
