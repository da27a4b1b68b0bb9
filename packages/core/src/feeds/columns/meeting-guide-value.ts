import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { localDays } from './local-day.js';
import { localTime } from './local-time.js';
import { typeNames } from './type-names.js';

/** Makes of a cell what the reader of Meeting Guide rows understands: days, times and types may be written in the site's language. */
export function meetingGuideValue(vocabulary: Vocabulary): (field: string, cell: unknown) => unknown {
  const readTypes = typeNames(vocabulary);
  const valueOf = (field: string, text: string): unknown => {
    if (field === 'day') return localDays(text);
    if (field === 'time' || field === 'end_time') return localTime(text);
    return field === 'types' ? readTypes(text) : text;
  };
  // Only lists of days and types mean anything; of others the reader reports what they are.
  const itemOf = (field: string, item: unknown): unknown => (typeof item === 'string' ? valueOf(field, item) : item);
  return (field, cell) => {
    if (!Array.isArray(cell)) return itemOf(field, cell);
    return field === 'day' || field === 'types' ? cell.flatMap((item) => itemOf(field, item)) : cell;
  };
}
