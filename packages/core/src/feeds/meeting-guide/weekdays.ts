import type { Weekday } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';

// English and Spanish, without accents; a name counts from its third letter on.
const NAMES = ['sunday domingo', 'monday lunes', 'tuesday martes', 'wednesday miercoles', 'thursday jueves', 'friday viernes', 'saturday sabado'];

/** Day of the week from 0 to 6, digits, or an English or Spanish name, also a short one; `undefined` when it is none. */
export function parseWeekday(value: unknown): Weekday | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  // `as`: the pattern leaves 0 to 6.
  if (/^[0-6]$/.test(text)) return Number(text) as Weekday;
  const stem = text.normalize('NFD').replace(/[\u0300-\u036f.]/g, '').toLowerCase().replace(/s$/, '');
  if (stem.length < 3) return;
  const day = NAMES.findIndex((names) => names.split(' ').some((name) => name.startsWith(stem)));
  return day < 0 ? undefined : (day as Weekday);
}

/** Days of a row, Sunday first, each once. What is no day is reported. */
export function readWeekdays(row: FeedRow): Weekday[] {
  const value = row.value('day');
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 7) return [value as Weekday];
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  const days = new Set<Weekday>();
  for (const item of items) {
    const day = parseWeekday(item);
    if (day !== undefined) days.add(day);
    else if (Array.isArray(value) || (value != null && value !== '' && String(item).trim())) row.note('day-invalid', 'day', item);
  }
  return [...days].sort();
}
