import type { Meeting, WeeklySlot } from '../model/meeting.js';
import { ASSUMED_DURATION_MIN, DAY_MS, MINUTE_MS, isTimeZone, zoneClock } from '../time/index.js';
import { nextDay } from '../time/weekly-start.js';
import { escapeText, foldLine } from './content-line.js';
import { localDateTime, weekdayName } from './date-time.js';
import { writeTimeZone } from './time-zone.js';

/** What to write: a meeting on all its slots, or on one of them. An `Entry` of the catalogue will do. */
export interface CalendarItem {
  readonly meeting: Meeting;
  readonly slot?: WeeklySlot | undefined;
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

/** A meeting without an event. `unscheduled`: no weekly start; `inactive`: it does not meet at present. */
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
function uid({ id, slots }: Meeting, slot: WeeklySlot, domain: string): string {
  const sameDay = slots.filter(({ day }) => day === slot.day);
  const number = sameDay.findIndex(({ startMin }) => startMin === slot.startMin);
  return `${encodeURIComponent(id)}-${weekdayName(slot.day)}${number > 0 ? number + 1 : ''}@${domain}`;
}

function writeEvent(meeting: Meeting, slot: WeeklySlot, zone: string | undefined, options: CalendarOptions): string[] {
  const { now, uidDomain, texts = defaultTexts } = options;
  const { summary, location, description, url } = texts(meeting);
  // Without a zone nobody knows whether today's meeting is over, so the file may begin with it.
  const day = zone ? nextDay(slot, zoneClock(zone), now) : nextDay(slot, zoneClock('UTC'), now - DAY_MS);
  const position = meeting.attendance === 'in-person' || meeting.attendance === 'hybrid' ? meeting.place?.position : undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${uid(meeting, slot, uidDomain)}`,
    `DTSTAMP:${localDateTime(now)}Z`,
    `DTSTART${zone ? `;TZID=${zone}` : ''}:${localDateTime(day * DAY_MS + slot.startMin * MINUTE_MS)}`,
    `DURATION:PT${slot.durationMin ?? ASSUMED_DURATION_MIN}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${weekdayName(slot.day)}`,
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
 * Writes weekly meetings as an iCalendar file: one event per slot, from its next start, in the meeting's own zone
 * with that zone's rules; in floating time when the zone is unknown.
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
  for (const { meeting, slot } of items) {
    const slots = slot ? [slot] : meeting.slots;
    const reason = meeting.attendance === 'inactive' ? 'inactive' : slots.length === 0 ? 'unscheduled' : undefined;
    if (reason) {
      refusals.push({ id: meeting.id, reason });
      continue;
    }
    const zone = meeting.timeZone && isTimeZone(meeting.timeZone) ? meeting.timeZone : undefined;
    if (zone && !zones.has(zone)) zones.set(zone, writeTimeZone(zone, options.now));
    for (const each of slots) events.push(writeEvent(meeting, each, zone, options));
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
