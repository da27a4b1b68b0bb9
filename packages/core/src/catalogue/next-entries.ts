import type { Meeting } from '../model/meeting.js';
import { UNSCHEDULED_PLACE, placeOfBegun, placeOfComing } from '../time/agenda-place.js';
import { MINUTE_MS } from '../time/plain-date.js';
import { ASSUMED_DURATION_MIN } from '../time/weekly-start.js';
import { isTimeZone, zoneClock } from '../time/zone-clock.js';
import { startsAround } from '../time/weekly-start.js';
import { compareText, nameKey } from './fold-text.js';
import { makeEntry, soonMsOf } from './make-entry.js';
import type { Row } from './make-entry.js';
import type { Entry, QueryContext } from './query.js';

/** The beginning of a list without filters. */
export interface NextEntries {
  readonly entries: readonly Entry[];
  /** Entries in all: one per slot, and one per unscheduled meeting. */
  readonly total: number;
}

type PlacedRow = Row & { readonly place: number };

/** Whether a meeting meets every week and nothing more is to say about its days. */
const isWeekly = ({ slots, dates, pauses }: Meeting): boolean =>
  !dates && !pauses && !slots.some(({ weeks, from, until }) => weeks || from || until);

function rowsOf(meeting: Meeting, now: number, visitorZone: string): PlacedRow[] {
  const { slots, timeZone, attendance } = meeting;
  const isInactive = attendance === 'inactive';
  const venueZone = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  const clock = zoneClock(venueZone ?? visitorZone);
  // What does not meet comes after everything else, in the same order.
  const base = isInactive ? UNSCHEDULED_PLACE + 1 : 0;
  if (slots.length === 0)
    return [{ meeting, number: 0, slot: undefined, start: 0, isOn: false, venueZone, place: base + UNSCHEDULED_PLACE }];
  return slots.map((slot, number) => {
    const [last, next] = startsAround(slot, clock, now);
    const begun = (now - last) / MINUTE_MS;
    const isOn = begun < (slot.durationMin ?? ASSUMED_DURATION_MIN) && !isInactive;
    const place = isOn ? placeOfBegun(begun, venueZone !== undefined) : placeOfComing((next - now) / MINUTE_MS);
    return { meeting, number, slot, start: isOn ? last : next, isOn, venueZone, place: base + place };
  });
}

/**
 * The entries that a catalogue of these meetings would list first when nothing is filtered, without building one: small
 * enough to come with the first row of a page. The ids of the meetings must differ. Meetings that are not simply weekly
 * (some weeks of a month, single dates, pauses) are left out: the catalogue has them.
 * @param limit Most entries to return.
 * @throws RangeError when `Intl` does not know `QueryContext.timeZone` or `now` is not a number.
 */
export function nextEntries(meetings: readonly Meeting[], context: QueryContext, limit: number): NextEntries {
  const { timeZone, soonMin } = context;
  const now = Math.floor(context.now / MINUTE_MS) * MINUTE_MS;
  const rows = meetings.filter(isWeekly).flatMap((meeting) => rowsOf(meeting, now, timeZone));
  rows.sort(
    (a, b) =>
      a.place - b.place ||
      compareText(nameKey(a.meeting), nameKey(b.meeting)) ||
      compareText(a.meeting.name, b.meeting.name) ||
      compareText(a.meeting.id, b.meeting.id) ||
      a.number - b.number,
  );
  const frame = { now, timeZone, soonMs: soonMsOf(soonMin), isRemote: false };
  return { entries: rows.slice(0, limit).map((row) => makeEntry(row, frame)), total: rows.length };
}
