import { ownValue } from '../own-value.js';

/**
 * The records in what the Airtable API answers, or in several such answers, for a long table comes in pages. `undefined`
 * when there are none.
 * @see https://airtable.com/developers/web/api/list-records
 */
export function recordsOf(input: unknown): readonly unknown[] | undefined {
  const pages = Array.isArray(input) && input.length > 0 ? input.map((page) => ownValue(page, 'records')) : [ownValue(input, 'records')];
  return pages.every(Array.isArray) ? pages.flat() : undefined;
}
