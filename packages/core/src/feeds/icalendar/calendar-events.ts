import { readProperty } from './property.js';
import type { Property } from './property.js';

/** What a calendar says for all its events. */
export interface Calendar {
  /** X-WR-TIMEZONE, which many programs write. */
  timeZone: string;
  /** The whole calendar is a list of events that are off (RFC 5546). */
  isCancelled: boolean;
  /** IANA names that a VTIMEZONE has beside its own name: X-LIC-LOCATION by TZID. */
  readonly locations: Map<string, string>;
}

/** One VEVENT of a file. */
export interface CalendarEvent {
  readonly calendar: Calendar;
  readonly properties: readonly Property[];
  /** False when its end is missing, and nobody knows what else. */
  isWhole: boolean;
}

const BOUNDARY = /^(BEGIN|END):[ \t]*([\w-]+)[ \t]*$/i;
const VALUE = /^[^:]*:(.*)$/;

/**
 * The events of an iCalendar text with their calendars, each line by itself, so that no broken line or event harms another.
 * `undefined` when the text has neither a calendar nor an event.
 */
export function eventsOf(text: string): CalendarEvent[] | undefined {
  // A line goes on in the next where that begins with a blank. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const newCalendar = (): Calendar => ({ timeZone: '', isCancelled: false, locations: new Map() });
  const events: (CalendarEvent & { readonly properties: Property[] })[] = [];
  let calendar = newCalendar();
  let hasBegun = false;
  let open: string[] = [];
  let zone = '';

  function begin(name: string): void {
    hasBegun ||= name === 'VCALENDAR' || name === 'VEVENT';
    // Neither stands inside of anything but a calendar: what is open there was not closed.
    if (name === 'VCALENDAR') {
      calendar = newCalendar();
      open = [];
    } else if (name === 'VEVENT') {
      open = open.slice(0, 1).filter((outer) => outer === 'VCALENDAR');
      events.push({ calendar, properties: [], isWhole: false });
    } else if (name === 'VTIMEZONE') zone = '';
    open.push(name);
  }

  function end(name: string): void {
    const last = open.at(-1);
    if (name === 'VEVENT' && last === name) events.at(-1)!.isWhole = true;
    const place = open.lastIndexOf(name);
    if (place >= 0) open = open.slice(0, place);
  }

  function readOutside(line: string, within: string): void {
    const name = /^[\w-]+/.exec(line)?.[0].toUpperCase() ?? '';
    const value = VALUE.exec(line)?.[1]?.trim() ?? '';
    if (within === 'VTIMEZONE') {
      if (name === 'TZID') zone = value;
      else if (name === 'X-LIC-LOCATION' && zone) calendar.locations.set(zone, value);
    } else if (name === 'X-WR-TIMEZONE') calendar.timeZone = value;
    else if (name === 'METHOD') calendar.isCancelled = /^cancel$/i.test(value);
  }

  for (const line of lines) {
    if (line.trim() === '') continue;
    const [, which, name = ''] = BOUNDARY.exec(line) ?? [];
    const within = open.at(-1) ?? '';
    if (which) (/^b/i.test(which) ? begin : end)(name.toUpperCase());
    else if (within === 'VEVENT') {
      const property = readProperty(line);
      if (property) events.at(-1)!.properties.push(property);
    } else readOutside(line, within);
  }
  return hasBegun ? events : undefined;
}
