import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { FieldTable } from './table.js';

/**
 * Opens a table as a feed of rows. Its findings name the table's own headers, for the person who keeps the file knows no others.
 * @param input The whole feed, to be named when it is no table.
 * @param table `undefined` when it is none.
 */
export function openFieldTable(
  input: unknown,
  table: FieldTable | undefined,
  options: FeedOptions,
  makeReader: (context: FeedContext) => RowReader,
): FeedReader {
  const reader = openRowFeed(input, table?.rows, options, (context) => {
    const read = makeReader(context);
    return (row) => (table?.longRows.has(row.index) ? row.note('row-long', '', null) : read(row)) ?? undefined;
  });

  function finish(): FeedReading {
    const reading = reader.finish();
    if (!table) return reading;
    const findings = reading.findings.map((finding) => {
      const { row, field, value } = finding;
      const header = row >= 0 && field ? table.headerOf(field, row, value) : undefined;
      return header ? { ...finding, field: header } : finding;
    });
    return { ...reading, findings: [...table.findings, ...findings] };
  }

  return { rows: reader.rows, step: (count) => reader.step(count), finish };
}
