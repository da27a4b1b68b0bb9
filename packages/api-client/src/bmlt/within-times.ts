import { readBmlt } from '@handrail/core/feeds/bmlt';
import type { MeetingQuery } from './meeting-query.js';

const DAY_MIN = 1440;

/** Only what a reader needs to tell the hours; what it says about them is said again when the row itself is read. */
const hoursOf = (row: unknown, index: number): object => {
  const { start_time, duration_time } = Object(row) as Readonly<Record<string, unknown>>; // Any object has these or lacks them.
  return { id_bigint: String(index), meeting_name: '-', weekday_tinyint: '1', start_time, duration_time };
};

/**
 * Rows that end in time, and are long enough: what the server cannot be asked for. A row without hours promises no end
 * and is left out; so is one that goes on past midnight.
 */
export const withinTimes = (rows: readonly unknown[], { endsBefore, minDurationMin = 0 }: MeetingQuery): readonly unknown[] => {
  if (endsBefore === undefined && minDurationMin < DAY_MIN) return rows;
  const [hour = 24, minute = 0] = endsBefore?.split(':').map(Number) ?? [48];
  const latest = hour * 60 + minute;
  const { meetings } = readBmlt(rows.map(hoursOf), { feed: '' });
  const kept = new Set<number>();
  for (const { slots, source } of meetings) {
    const { startMin = Infinity, durationMin = 0 } = slots[0] ?? {};
    if (durationMin >= Math.max(minDurationMin, 1) && startMin + durationMin <= latest) kept.add(source.row);
  }
  return rows.filter((_, index) => kept.has(index));
};
