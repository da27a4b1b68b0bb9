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
export function parseWeekday(value: unknown): number {
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
