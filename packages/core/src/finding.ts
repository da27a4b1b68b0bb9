/** How much a finding matters. `error`: the row or field could not be used; `warning`: it was used after a guess or a loss; `info`: it was mended without loss. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One fault or repair in input data, as data: never a sentence. Text for people lives in messages, keyed by `code`.
 *
 * `row` is the zero-based index of the row in the feed, or `-1` when the whole feed is meant.
 * `field` is the feed's own field name, or `''` for the whole row.
 * `value` is what was found, cut to a short JSON-safe form.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
}
