import type { DatedSlot, Pause } from '../model/meeting.js';

/** Dates in order, each start once. */
export function sortedDates(dates: readonly DatedSlot[]): DatedSlot[] {
  const found = new Map<string, DatedSlot>();
  for (const slot of dates) {
    const key = `${slot.date} ${String(slot.startMin).padStart(4, '0')}`;
    const known = found.get(key);
    // The longer of two, for any order of the two.
    if (!known || (slot.durationMin ?? 0) > (known.durationMin ?? 0)) found.set(key, slot);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
}

/** Pauses in order, where one that lies within another is left out. */
export function sortedPauses(pauses: readonly Pause[]): Pause[] {
  const endOf = ({ until = '9999' }: Pause): string => until;
  const kept: Pause[] = [];
  const inOrder = [...pauses].sort((a, b) => (a.from === b.from ? (endOf(a) > endOf(b) ? -1 : 1) : a.from < b.from ? -1 : 1));
  // By their beginnings, so that only one before can hold another.
  let end = '';
  for (const pause of inOrder) {
    if (endOf(pause) <= end) continue;
    kept.push(pause);
    end = endOf(pause);
  }
  return kept;
}
