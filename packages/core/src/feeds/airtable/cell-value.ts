import { ownValue } from '../own-value.js';

const LINK = /^rec[A-Za-z0-9]{14}$/;

/** Fields whose readers take a list as it is. */
const LISTS = new Set(['day', 'types', 'regions', 'feedback_emails']);

const isScalar = (value: unknown): boolean => typeof value !== 'object';

/** What cells of some kinds hold beside their text: a button, a barcode, an answer of a model. */
function textIn(value: unknown): unknown {
  for (const key of ['url', 'text', 'value']) {
    const text = ownValue(value, key);
    if (typeof text === 'string') return text;
  }
  return value;
}

/**
 * A cell of Airtable as a field of Meeting Guide has it. Lookups come as lists, mostly of one; of several, each different
 * one is kept, with a comma between. Ids of linked records say nothing without their table: they are given as an object,
 * which no field can be, so that they are reported where they are read.
 */
export function cellValue(field: string, cell: unknown): unknown {
  if (!Array.isArray(cell)) return textIn(cell);
  const items = [...new Set(cell.filter((item) => item != null).map(textIn))];
  if (items.some((item) => typeof item === 'string' && LINK.test(item))) return { linkedRecords: items };
  if (LISTS.has(field)) return items;
  if (items.length < 2) return items[0];
  return items.every(isScalar) ? items.join(', ') : items;
}
