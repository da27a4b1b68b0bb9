import type { Pause, WeeklySlot } from '../model/meeting.js';
import { dayOfIsoDate, isoDateOfDay } from '../time/iso-date.js';
import { safeDate } from './safe-value.js';

/** A stretch of days on which a slot is held; without an end on that side where there is none. */
export interface HeldSpan {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

const beside = (date: string, days: number): string => isoDateOfDay(dayOfIsoDate(date) + days);
const isSpan = ({ from, until }: HeldSpan): boolean => !from || !until || from <= until;

/** The stretches of days that pauses leave of a slot. None when it is not held on any day. */
export function heldSpans(slot: Pick<WeeklySlot, 'from' | 'until'>, pauses: readonly Pause[]): HeldSpan[] {
  const last = safeDate(slot.until);
  const spans: HeldSpan[] = [];
  let from = safeDate(slot.from);
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = safeDate(pause.from);
    if (!start || (last && start > last)) continue;
    spans.push({ from, until: beside(start, -1) });
    const end = safeDate(pause.until);
    if (!end) return spans.filter(isSpan);
    const next = beside(end, 1);
    if (!from || next > from) from = next;
  }
  return [...spans, { from, until: last }].filter(isSpan);
}
