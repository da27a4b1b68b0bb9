import type { Attendance, Meeting, Weekday } from '../model/meeting.js';
import { ASSUMED_DURATION_MIN, isTimeZone } from '../time/index.js';

/** Attendance as a small number: an index of this list. */
export const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone', 'inactive'] as const satisfies readonly Attendance[];

/** A weekly start that meetings have in common: only the distinct ones are looked up in time. */
export interface SlotKind {
  /** Absent when the zone is unknown. */
  readonly timeZone: string | undefined;
  readonly day: Weekday;
  readonly startMin: number;
}

/** The rows of a catalogue as columns, in order of meeting and slot: one row per slot, one per unscheduled meeting. */
export interface EntryTable {
  readonly size: number;
  /** Index of the meeting. */
  readonly meeting: Int32Array;
  /** Index in `meeting.slots`, -1 when unscheduled. */
  readonly slot: Int32Array;
  /** Index in `kinds`, -1 when unscheduled. */
  readonly kind: Int32Array;
  readonly durationMin: Int32Array;
  /** Per meeting: its first row. One more item than meetings. */
  readonly firstRow: Int32Array;
  /** Per meeting: index in `ATTENDANCES`. */
  readonly attendance: Uint8Array;
  readonly kinds: readonly SlotKind[];
}

/** Lays out the rows of meetings. A zone that `Intl` does not know is treated as unknown. */
export function layOutEntries(meetings: readonly Meeting[]): EntryTable {
  const size = meetings.reduce((sum, meeting) => sum + Math.max(1, meeting.slots.length), 0);
  const table = {
    size,
    meeting: new Int32Array(size),
    slot: new Int32Array(size).fill(-1),
    kind: new Int32Array(size).fill(-1),
    durationMin: new Int32Array(size).fill(ASSUMED_DURATION_MIN),
    firstRow: new Int32Array(meetings.length + 1).fill(size),
    attendance: new Uint8Array(meetings.length),
    kinds: [] as SlotKind[],
  };
  const kindsOfZone = new Map<string | undefined, { timeZone: string | undefined; kinds: Map<number, number> }>();
  let row = 0;
  meetings.forEach((meeting, m) => {
    let zone = kindsOfZone.get(meeting.timeZone);
    if (!zone) {
      const isKnown = meeting.timeZone !== undefined && isTimeZone(meeting.timeZone);
      zone = { timeZone: isKnown ? meeting.timeZone : undefined, kinds: new Map() };
      kindsOfZone.set(meeting.timeZone, zone);
    }
    table.firstRow[m] = row;
    table.attendance[m] = ATTENDANCES.indexOf(meeting.attendance);
    if (meeting.slots.length === 0) table.meeting[row++] = m;
    for (const [index, { day, startMin, durationMin }] of meeting.slots.entries()) {
      let kind = zone.kinds.get(day * 1440 + startMin);
      if (kind === undefined) {
        kind = table.kinds.push({ timeZone: zone.timeZone, day, startMin }) - 1;
        zone.kinds.set(day * 1440 + startMin, kind);
      }
      table.meeting[row] = m;
      table.slot[row] = index;
      table.kind[row] = kind;
      if (durationMin !== undefined) table.durationMin[row] = durationMin;
      row++;
    }
  });
  return table;
}
