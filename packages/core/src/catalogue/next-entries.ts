import type { Meeting } from '../model/meeting.js';
import { layOutEntries } from './entry-table.js';
import { makeEntry } from './make-entry.js';
import { orderMeetings } from './order-meetings.js';
import type { Entry, QueryContext } from './query.js';
import { clockRows, soonMsOf } from './row-clock.js';
import { drawUpTimetable } from './timetable.js';

/** The beginning of a list without filters. */
export interface NextEntries {
  readonly entries: readonly Entry[];
  /** Entries in all: one per slot, and one per unscheduled meeting. */
  readonly total: number;
}

/**
 * The entries that a catalogue of these meetings would list first when nothing is filtered, without building one:
 * for a page that wants to show something before it loads everything.
 * @param limit Most entries to return.
 * @throws RangeError when `Intl` does not know `QueryContext.timeZone` or `now` is not a number.
 */
export function nextEntries(input: readonly Meeting[], { now, timeZone, soonMin }: QueryContext, limit: number): NextEntries {
  const ordered = orderMeetings(input);
  const table = layOutEntries(ordered);
  const timetable = drawUpTimetable(table, now, timeZone);
  const frame = { meetings: ordered.meetings, table, timetable, isRemote: false, distances: undefined, soonMs: soonMsOf(soonMin) };
  const clock = clockRows(frame);
  return { entries: Array.from(timetable.order.subarray(0, limit), (row) => makeEntry(row, frame, clock)), total: table.size };
}
