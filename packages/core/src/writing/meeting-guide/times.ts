import type { Meeting, WeeklySlot } from '../../model/meeting.js';
import { clockTime } from '../clock.js';
import type { Report } from '../finding.js';
import type { MeetingGuideRow } from './row.js';

/** The weekly start of a row. */
export type RowTimes = Pick<MeetingGuideRow, 'day' | 'time' | 'end_time'>;

// Readers take an end before the start for a slip unless it comes soon after midnight: ours after 4 hours at most.
const LONGEST_OVER_MIDNIGHT_MIN = 240;
const DAY_MIN = 1440;

/** End on the clock; `undefined` when readers would not understand it. */
function endOf({ startMin, durationMin = 0 }: WeeklySlot): string | undefined {
  const endMin = startMin + durationMin;
  // 24:00 says of a long evening what 00:00 cannot.
  if (endMin < DAY_MIN || (endMin === DAY_MIN && durationMin > LONGEST_OVER_MIDNIGHT_MIN)) return clockTime(endMin);
  return durationMin <= LONGEST_OVER_MIDNIGHT_MIN ? clockTime(endMin - DAY_MIN) : undefined;
}

/**
 * Days and times of the rows that say the weekly slots of a meeting: one row for all days that share start and length, or
 * one for each day. A row without day and time when there are no slots.
 */
export function writeTimes(slots: readonly WeeklySlot[], areDaysApart: boolean, report: Report): RowTimes[] {
  const rows = new Map<string, { readonly days: number[]; readonly slot: WeeklySlot }>();
  for (const slot of slots) {
    const key = `${areDaysApart ? slot.day : ''} ${slot.startMin} ${slot.durationMin}`;
    const row = rows.get(key);
    if (row) row.days.push(slot.day);
    else rows.set(key, { days: [slot.day], slot });
  }
  if (rows.size === 0) return [{}];
  return [...rows.values()].map(({ days, slot }) => {
    const times: RowTimes = { day: days.length === 1 ? days[0]! : days, time: clockTime(slot.startMin) };
    const end = slot.durationMin ? endOf(slot) : undefined;
    if (end) times.end_time = end;
    else if (slot.durationMin) report('value-not-written', 'end_time', slot.durationMin);
    return times;
  });
}

/** "2026-01-31T19:00:00Z" as "2026-01-31 19:00:00"; a date stays a date. `undefined` when it is neither. */
export function writeUpdated({ updated }: Meeting): string | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z)?$/.exec(updated ?? '') ?? [];
  return date && time ? `${date} ${time}` : date;
}
