import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { localDays } from './local-day.js';
import { localTime } from './local-time.js';
import { typeNames } from './type-names.js';

/** Makes of a cell what the reader of Meeting Guide rows understands: days, times and types may be written in the site's language. */
export function meetingGuideValue(vocabulary: Vocabulary): (field: string, cell: unknown) => unknown {
  const readTypes = typeNames(vocabulary);
  return (field, cell) => {
    if (typeof cell !== 'string') return cell;
    if (field === 'day') return localDays(cell);
    if (field === 'time' || field === 'end_time') return localTime(cell);
    return field === 'types' ? readTypes(cell) : cell;
  };
}
