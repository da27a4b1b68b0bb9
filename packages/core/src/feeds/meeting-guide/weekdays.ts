import type { FeedRow } from '../feed-row.js';

// English and Spanish, without accents; a name counts from its third letter on.
const NAMES = [
  ' sunday domingo',
  ' monday lunes',
  ' tuesday martes',
  ' wednesday miercoles',
  ' thursday jueves',
  ' friday viernes',
  ' saturday sabado',
];

/** Day of the week from 0 to 6, digits, or an English or Spanish name, also a short one; -1 when it is none. */
function parseWeekday(value: unknown): number {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value < 7 ? value : -1;
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^[0-6]$/.test(text)) return Number(text);
  const stem = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replace(/s$/, '');
  return stem.length > 2 ? NAMES.findIndex((names) => names.includes(` ${stem}`)) : -1;
}

/** Tells whether a field was filled in. */
export const isGiven = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value != null && !(Array.isArray(value) && value.length === 0);

/** Days of a row, each once. What is no day is reported. */
export function readWeekdays(row: FeedRow): number[] {
  const value = row.value('day');
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  const days: number[] = [];
  for (const item of items) {
    const day = parseWeekday(item);
    if (day < 0) {
      if (isGiven(value)) row.note('day-invalid', 'day', item);
    } else if (!days.includes(day)) days.push(day);
  }
  return days;
}
