import type { DayPart } from './query.js';
import { DAY_MIN } from '../time/agenda-place.js';

/** The parts of the day, in the order of a day. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const satisfies readonly DayPart[];

// @see feeds.md section 5 rule 5: products differ, so these are only the default.
const DEFAULT_STARTS: Readonly<Record<DayPart, number>> = { morning: 240, afternoon: 720, evening: 1020, night: 1260 };

/** For each minute of the day, the index in `DAY_PARTS`. Starts are minutes after midnight, 0 to 1439. */
export function dayPartOfMinutes(starts: Readonly<Record<DayPart, number>> = DEFAULT_STARTS): Uint8Array {
  const parts = [...DAY_PARTS.keys()].sort((a, b) => starts[DAY_PARTS[a]!] - starts[DAY_PARTS[b]!]);
  // The last part of a day goes on after midnight.
  const table = new Uint8Array(DAY_MIN).fill(parts.at(-1)!);
  for (const part of parts) table.fill(part, starts[DAY_PARTS[part]!]);
  return table;
}
