import type { WeeklySlot } from '../model/meeting.js';

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Days of a slot as RFC 5545 has them in BYDAY: `TU`, or `1TU` and `-1TU` for weeks of the month. */
export const weekdayCodes = ({ day, weeks = [] }: WeeklySlot): string[] =>
  weeks.length > 0 ? weeks.map((week) => `${week}${CODES[day]}`) : [CODES[day]!];
