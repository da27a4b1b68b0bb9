import { answerOf } from '../bmlt/envelope.js';
import { rowsOf } from '../meeting-guide/envelope.js';

/** A feed of unknown format, prepared so that each format can look at it. */
export interface FeedInput {
  /** Parsed JSON, also out of JSONP; `undefined` for a text that is neither. */
  readonly data: unknown;
  /** The text as it was given, without a byte order mark; `undefined` when parsed JSON was given. */
  readonly text: string | undefined;
  /** Rows of `data` that are objects, in feed order; empty when it has no list. */
  readonly rows: readonly object[];
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null && !Array.isArray(row);

/** Prepares what a page or a file gave: parsed JSON of any kind, or a text of any kind. */
export function feedInput(input: unknown): FeedInput {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : undefined;
  const answer = answerOf(text ?? input);
  const data = text !== undefined && answer === text ? undefined : answer;
  return { data, text, rows: (rowsOf(data) ?? []).filter(isRow) };
}

/**
 * Whether at least half of the rows fit. One odd row does not make another format of a feed, and the order of rows does
 * not count.
 */
export const areMostRows = ({ rows }: FeedInput, fits: (row: object) => boolean): boolean =>
  rows.length > 0 && 2 * rows.filter(fits).length >= rows.length;
