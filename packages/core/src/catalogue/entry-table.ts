import type { Attendance, Weekday } from '../model/meeting.js';
import { ASSUMED_DURATION_MIN, isTimeZone } from '../time/index.js';
import type { OrderedMeetings } from './order-meetings.js';

/** Attendance as a small number: an index of this list. */
export const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone', 'inactive'] as const satisfies readonly Attendance[];

/** A weekly start that meetings have in common: only the distinct ones are looked up in time. */
export interface SlotKind {
  /** Absent when the zone is unknown. */
  readonly timeZone: string | undefined;
  readonly day: Weekday;
  readonly startMin: number;
}

/** The rows of a catalogue as columns, meeting after meeting: one row per slot, one per unscheduled meeting. */
export interface EntryTable {
  readonly size: number;
  /** Rows in order of name, id and slot. */
  readonly byName: Int32Array;
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

/** Finds or adds kinds. A zone that `Intl` does not know is treated as unknown. */
function collectKinds(kinds: SlotKind[]): (timeZone: string | undefined, day: Weekday, startMin: number) => number {
  const zones = new Map<string | undefined, { readonly timeZone: string | undefined; readonly kinds: Map<number, number> }>();
  return (given, day, startMin) => {
    let zone = zones.get(given);
    if (!zone) zones.set(given, (zone = { timeZone: given && isTimeZone(given) ? given : undefined, kinds: new Map() }));
    const key = day * 1440 + startMin;
    let kind = zone.kinds.get(key);
    if (kind === undefined) zone.kinds.set(key, (kind = kinds.push({ timeZone: zone.timeZone, day, startMin }) - 1));
    return kind;
  };
}

/** Lays out the rows of meetings. */
export function layOutEntries({ meetings, byName: meetingsByName }: OrderedMeetings): EntryTable {
  let size = 0;
  for (const { slots } of meetings) size += slots.length || 1;
  const kinds: SlotKind[] = [];
  const kindOf = collectKinds(kinds);
  const meeting = new Int32Array(size);
  const slot = new Int32Array(size).fill(-1);
  const kind = new Int32Array(size).fill(-1);
  const durationMin = new Int32Array(size).fill(ASSUMED_DURATION_MIN);
  const firstRow = new Int32Array(meetings.length + 1).fill(size);
  const attendance = new Uint8Array(meetings.length);
  let row = 0;
  for (let m = 0; m < meetings.length; m++) {
    const { slots, timeZone, attendance: name } = meetings[m]!;
    firstRow[m] = row;
    attendance[m] = ATTENDANCES.indexOf(name);
    if (slots.length === 0) meeting[row++] = m;
    for (let s = 0; s < slots.length; s++, row++) {
      const given = slots[s]!;
      meeting[row] = m;
      slot[row] = s;
      kind[row] = kindOf(timeZone, given.day, given.startMin);
      if (given.durationMin !== undefined) durationMin[row] = given.durationMin;
    }
  }
  const byName = new Int32Array(size);
  let place = 0;
  for (const m of meetingsByName) for (let r = firstRow[m]!; r < firstRow[m + 1]!; r++) byName[place++] = r;
  return { size, byName, meeting, slot, kind, durationMin, firstRow, attendance, kinds };
}
