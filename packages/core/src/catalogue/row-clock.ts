import type { Meeting } from '../model/meeting.js';
import { ATTENDANCES } from './entry-table.js';
import type { EntryTable } from './entry-table.js';
import type { EntryState } from './query.js';
import type { Timetable } from './timetable.js';

const HYBRID = ATTENDANCES.indexOf('hybrid');
const ONLINE = ATTENDANCES.indexOf('online');
const PHONE = ATTENDANCES.indexOf('phone');
const INACTIVE = ATTENDANCES.indexOf('inactive');

/** What the rows of a list need to become entries. */
export interface RowFrame {
  readonly meetings: readonly Meeting[];
  readonly table: EntryTable;
  readonly timetable: Timetable;
  /** Only online sides are asked for, so that hybrid meetings are shown by the visitor's clock. */
  readonly isRemote: boolean;
  /** Per meeting, kilometres; `Infinity` for meetings that have no distance. */
  readonly distances: Float64Array | undefined;
  readonly soonMs: number;
}

/** A start within this many minutes is `soon`, unless the context says otherwise. */
const SOON_MIN = 60;

/** `QueryContext.soonMin` in milliseconds. */
export const soonMsOf = (soonMin = SOON_MIN): number => soonMin * 60_000;

/** Questions about the clock of one row. */
export interface RowClock {
  /** Whether the row is shown by the visitor's clock: its online side is what counts. `remote`: only online sides are asked for. */
  isOnVisitorClock(row: number, isRemote: boolean): boolean;
  /** The row's minute of the week on the clock it is shown in, -1 when unscheduled. */
  minuteOf(row: number, isRemote: boolean): number;
  stateOf(row: number): EntryState;
}

/** Makes the questions for a list in one minute. */
export function clockRows({ table, timetable, soonMs }: RowFrame): RowClock {
  const { occurrence, start, venue, visitor, now } = timetable;

  function isOnVisitorClock(row: number, isRemote: boolean): boolean {
    const attendance = table.attendance[table.meeting[row]!]!;
    return attendance === ONLINE || attendance === PHONE || (isRemote && attendance === HYBRID);
  }

  function minuteOf(row: number, isRemote: boolean): number {
    const o = occurrence[row]!;
    if (o < 0) return -1;
    return (isOnVisitorClock(row, isRemote) ? visitor : venue)[o]!;
  }

  function stateOf(row: number): EntryState {
    const o = occurrence[row]!;
    if (table.attendance[table.meeting[row]!] === INACTIVE) return 'inactive';
    if (o < 0) return 'unscheduled';
    if (table.kinds[o >> 1]!.timeZone === undefined) return 'unplaced';
    if (o & 1) return 'now';
    return start[o]! - now <= soonMs ? 'soon' : 'later';
  }

  return { isOnVisitorClock, minuteOf, stateOf };
}
