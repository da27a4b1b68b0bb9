import type { DatedSlot, Meeting, WeeklySlot } from '../model/meeting.js';
import { DAY_MS, MINUTE_MS } from '../time/plain-date.js';
import { ASSUMED_DURATION_MIN, nextDay } from '../time/weekly-start.js';
import { isTimeZone, zoneClock } from '../time/zone-clock.js';
import { escapeText, foldLine } from './content-line.js';
import { localDateTime, weekdayName } from './date-time.js';
import { dateRecurrence, slotRecurrence } from './recurrence.js';
import type { Recurrence } from './recurrence.js';
import { writeTimeZone } from './time-zone.js';

/** What to write: a meeting on all its slots and dates, or on one of its slots. An `Entry` of the catalogue will do. */
export interface CalendarItem {
  readonly meeting: Meeting;
  readonly slot?: WeeklySlot | undefined;
  /** One of the meeting's single dates, ISO 8601, instead of all its slots. */
  readonly date?: string | undefined;
}

/** What a calendar shows about a meeting, as plain text in the visitor's language; may have line ends. */
export interface CalendarTexts {
  readonly summary: string;
  /** The address, or how to join. Empty or absent: none. */
  readonly location?: string | undefined;
  /** Notes, join link, telephone. */
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** Settings of a calendar file. */
export interface CalendarOptions {
  /** Milliseconds since the epoch: the file's time stamp, and the instant from which meetings are written. */
  readonly now: number;
  /** Who made the file, for example `-//Handrail//Meeting finder//EN`. */
  readonly productId: string;
  /** The right side of event identifiers: a host name that the publisher controls. The same one gives the same identifiers. */
  readonly uidDomain: string;
  /** Name of the calendar, shown by programs that import a list. */
  readonly name?: string;
  /** Default: the meeting's name, its place and its page. */
  readonly texts?: (meeting: Meeting) => CalendarTexts;
}

/** A meeting without an event. `unscheduled`: neither slots nor dates; `inactive`: it does not meet at present, or not again. */
export interface CalendarRefusal {
  readonly id: string;
  readonly reason: 'unscheduled' | 'inactive';
}

/** A calendar file of media type `text/calendar`. */
export interface CalendarFile {
  /** Empty when there is no event: a calendar must have at least one component. */
  readonly text: string;
  readonly eventCount: number;
  readonly refusals: readonly CalendarRefusal[];
}

function defaultTexts({ name, place, url, notes }: Meeting): CalendarTexts {
  return { summary: name, location: [place?.name, place?.address].filter(Boolean).join(', '), description: notes, url };
}

/** Stays the same when the time of day changes, so that a second import moves the event and does not double it. */
function uidOfSlot({ id, slots }: Meeting, slot: WeeklySlot, domain: string): string {
  const sameDay = slots.filter(({ day }) => day === slot.day);
  const number = sameDay.findIndex(({ startMin }) => startMin === slot.startMin);
  return `${encodeURIComponent(id)}-${weekdayName(slot.day)}${number > 0 ? number + 1 : ''}@${domain}`;
}

function uidOfDate({ id, dates = [] }: Meeting, { date, startMin }: DatedSlot, domain: string): string {
  const number = dates.filter((other) => other.date === date).findIndex((other) => other.startMin === startMin);
  return `${encodeURIComponent(id)}-${date}${number > 0 ? `-${number + 1}` : ''}@${domain}`;
}

/** One event: when it is, and what tells it from the meeting's others. */
interface CalendarEvent extends Recurrence {
  readonly uid: string;
  readonly startMin: number;
  readonly durationMin: number | undefined;
}

/** The events of a meeting that are still to come. */
function eventsOf({ meeting, slot, date }: CalendarItem, zone: string | undefined, { now, uidDomain }: CalendarOptions): CalendarEvent[] {
  const { pauses = [], dates = [] } = meeting;
  const clock = zone === undefined ? undefined : zoneClock(zone);
  // Without a zone nobody knows whether today's meeting is over, so the file may begin with it.
  const [asked, from] = clock ? [clock, now] : [zoneClock('UTC'), now - DAY_MS];
  const events: CalendarEvent[] = [];
  const add = (uid: string, each: WeeklySlot | DatedSlot, found: Recurrence | undefined): void => {
    if (found) events.push({ ...found, uid, startMin: each.startMin, durationMin: each.durationMin });
  };
  if (date === undefined) {
    for (const each of slot ? [slot] : meeting.slots) {
      add(uidOfSlot(meeting, each, uidDomain), each, slotRecurrence(each, pauses, { from: nextDay(each, asked, from), clock }));
    }
  }
  const today = Math.floor((from + asked.offsetAt(from)) / DAY_MS);
  for (const each of date === undefined && slot ? [] : dates) {
    if (date === undefined || each.date === date) add(uidOfDate(meeting, each, uidDomain), each, dateRecurrence(each, today));
  }
  return events;
}

function writeEvent(meeting: Meeting, event: CalendarEvent, zone: string | undefined, options: CalendarOptions): string[] {
  const { now, texts = defaultTexts } = options;
  const { summary, location, description, url } = texts(meeting);
  const position = meeting.attendance === 'in-person' || meeting.attendance === 'hybrid' ? meeting.place?.position : undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${localDateTime(now)}Z`,
    `DTSTART${zone ? `;TZID=${zone}` : ''}:${localDateTime(event.day * DAY_MS + event.startMin * MINUTE_MS)}`,
    `DURATION:PT${event.durationMin ?? ASSUMED_DURATION_MIN}M`,
    ...event.lines,
    `SUMMARY:${escapeText(summary)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    // A URI is not escaped; blanks and line ends cannot be part of one.
    ...(url ? [`URL:${url.replace(/[\s\0-\x1f]/g, '')}`] : []),
    ...(position ? [`GEO:${position.latitude.toFixed(6)};${position.longitude.toFixed(6)}`] : []),
    'END:VEVENT',
  ];
}

/**
 * Writes meetings as an iCalendar file: one event per slot, from its next start, and one per date, in the meeting's own zone
 * with that zone's rules; in floating time when the zone is unknown.
 * Weeks of the month, ends and pauses are part of the rules. What is over, or paused until further notice, has no event.
 * A start that a clock change skips is written as it is: RFC 5545 moves it forward by the gap, as `nextStart` does.
 * @throws RangeError when `now` is not a number.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * const { text } = writeCalendar([{ meeting }], { now, productId: '-//Example//Meetings//EN', uidDomain: 'example.org' });
 */
export function writeCalendar(items: readonly CalendarItem[], options: CalendarOptions): CalendarFile {
  const refusals: CalendarRefusal[] = [];
  const zones = new Map<string, string[]>();
  const events: string[][] = [];
  for (const item of items) {
    const { meeting } = item;
    const zone = meeting.timeZone && isTimeZone(meeting.timeZone) ? meeting.timeZone : undefined;
    const isScheduled = item.slot ?? item.date ?? meeting.slots[0] ?? meeting.dates?.[0];
    const found = isScheduled && meeting.attendance !== 'inactive' ? eventsOf(item, zone, options) : [];
    if (found.length === 0) {
      const reason = isScheduled || meeting.attendance === 'inactive' ? 'inactive' : 'unscheduled';
      refusals.push({ id: meeting.id, reason });
      continue;
    }
    if (zone && !zones.has(zone)) zones.set(zone, writeTimeZone(zone, options.now));
    for (const event of found) events.push(writeEvent(meeting, event, zone, options));
  }
  if (events.length === 0) return { text: '', eventCount: 0, refusals };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(options.productId)}`,
    ...(options.name ? [`X-WR-CALNAME:${escapeText(options.name)}`] : []),
    ...[...zones.values(), ...events].flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map(foldLine).join(''), eventCount: events.length, refusals };
}
