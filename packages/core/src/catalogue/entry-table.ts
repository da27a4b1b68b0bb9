import type { Attendance, Meeting } from '../model/meeting.js';
import { ASSUMED_DURATION_MIN } from '../time/weekly-start.js';
import { isTimeZone } from '../time/zone-clock.js';
import type { ZoneClock } from '../time/zone-clock.js';
import { datedStarts, heldStarts } from '../time/occurrence.js';
import type { HeldStarts } from '../time/occurrence.js';
import type { OrderedMeetings } from './order-meetings.js';

/** Attendance as a small number: an index of this list. */
export const ATTENDANCES = ['in-person', 'online', 'hybrid', 'phone', 'inactive'] as const satisfies readonly Attendance[];

/** A weekly start that meetings have in common: only the distinct ones are looked up in time. */
export interface SlotKind {
  /** Absent when the zone is unknown. */
  readonly timeZone: string | undefined;
  /** Minute of the week as the feed says, from Sunday 00:00; `undefined` for single dates. */
  readonly minute: number | undefined;
  /** Its starts, where it is not simply held every week. Such a kind belongs to one row. */
  readonly starts?: (clock: ZoneClock, now: number) => HeldStarts;
}

/** The rows of a catalogue as columns, meeting after meeting: one row per slot, one for all single dates, one per unscheduled meeting. */
export interface EntryTable {
  readonly size: number;
  /** Rows in order of name, id and slot. */
  readonly byName: Int32Array;
  /** Index of the meeting. */
  readonly meeting: Int32Array;
  /** Index in `meeting.slots`, their number for single dates, -1 when unscheduled. */
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

/** The starts of a slot that is not simply held every week. */
function startsOf({ slots, pauses = [], dates = [] }: Meeting, s: number): SlotKind['starts'] {
  const slot = slots[s];
  if (!slot) return (clock, now) => datedStarts(dates, clock, now);
  const isWeekly = pauses.length === 0 && !slot.weeks && slot.from === undefined && slot.until === undefined;
  return isWeekly ? undefined : (clock, now) => heldStarts(slot, pauses, clock, now);
}

/** Finds or adds the kind of a meeting's slot. A zone that `Intl` does not know is treated as unknown. */
function collectKinds(kinds: SlotKind[]): (meeting: Meeting, s: number) => number {
  const zones = new Map<string | undefined, { readonly timeZone: string | undefined; readonly kinds: Map<number, number> }>();
  return (meeting, s) => {
    const { timeZone: given, slots } = meeting;
    let zone = zones.get(given);
    if (!zone) zones.set(given, (zone = { timeZone: given && isTimeZone(given) ? given : undefined, kinds: new Map() }));
    const { timeZone } = zone;
    const slot = slots[s];
    const minute = slot && slot.day * 1440 + slot.startMin;
    const starts = startsOf(meeting, s);
    if (starts) return kinds.push({ timeZone, minute, starts }) - 1;
    let kind = zone.kinds.get(minute!);
    if (kind === undefined) zone.kinds.set(minute!, (kind = kinds.push({ timeZone, minute }) - 1));
    return kind;
  };
}

/** A single date is in progress by its own length, which is a day at most. */
const LONGEST_MIN = 1440;

const rowCount = ({ slots, dates }: Meeting): number => slots.length + (dates?.length ? 1 : 0);

/** Lays out the rows of meetings. */
export function layOutEntries({ meetings, byName: meetingsByName }: OrderedMeetings): EntryTable {
  let size = 0;
  for (const each of meetings) size += rowCount(each) || 1;
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
    const each = meetings[m]!;
    firstRow[m] = row;
    attendance[m] = ATTENDANCES.indexOf(each.attendance);
    const count = rowCount(each);
    if (count === 0) meeting[row++] = m;
    for (let s = 0; s < count; s++, row++) {
      const given = each.slots[s];
      meeting[row] = m;
      slot[row] = s;
      kind[row] = kindOf(each, s);
      if (!given) durationMin[row] = LONGEST_MIN;
      else if (given.durationMin !== undefined) durationMin[row] = given.durationMin;
    }
  }
  const byName = new Int32Array(size);
  let place = 0;
  for (const m of meetingsByName) for (let r = firstRow[m]!; r < firstRow[m + 1]!; r++) byName[place++] = r;
  return { size, byName, meeting, slot, kind, durationMin, firstRow, attendance, kinds };
}
