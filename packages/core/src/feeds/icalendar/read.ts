import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { eventsOf } from './calendar-events.js';
import type { CalendarEvent } from './calendar-events.js';
import { meetingReader } from './meeting-reader.js';
import { dayOf } from './moment.js';

/** What a reader is told about a calendar. */
export interface ICalendarOptions extends FeedOptions {
  /**
   * ISO 8601 dates, both included, between which rules that weekly slots cannot say ("every second Tuesday") are written
   * out as dates. Without it such meetings have no times and a finding `schedule-unsupported`.
   */
  readonly horizon?: { readonly from: string; readonly until: string };
}

/** The lines of an event by name, for reports and for texts. */
const fieldsOf = ({ properties }: CalendarEvent): object =>
  Object.fromEntries(
    [...properties]
      .reverse()
      .map(({ name, line, values }) => [name, typeof values[0] === 'string' ? values[0] : line.slice(line.indexOf(':') + 1)]),
  );

/** Opens an iCalendar text to be read in slices. See `readICalendar`. */
export function startICalendarReading(text: unknown, options: ICalendarOptions): FeedReader {
  const { horizon } = options;
  const from = dayOf(horizon?.from ?? '');
  const until = dayOf(horizon?.until ?? '');
  const days = {
    horizon: from === undefined || until === undefined ? undefined : { from, until },
  };
  const events = typeof text === 'string' ? eventsOf(text) : undefined;
  return openRowFeed(text, events?.map(fieldsOf), options, (context) => meetingReader(events ?? [], days, context));
}

/**
 * Reads an iCalendar file. Never throws on data: each VEVENT becomes a meeting or is reported, `row` counts them from 0, and
 * a broken line or event harms no other.
 *
 * Rules by days of the week become weekly slots; a single event, an added or a moved date becomes a date; what is excepted,
 * or cancelled is a pause. Days without a time and what the model cannot say are reported. ORGANIZER, ATTENDEE and
 * CONTACT are persons and are never read; private events are left out.
 * @param text The file's text; what is no calendar has no rows and one finding `feed-shape`.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * const { meetings } = readICalendar(await response.text(), { feed: url, timeZone: 'America/New_York' });
 */
export const readICalendar = (text: unknown, options: ICalendarOptions): FeedReading => startICalendarReading(text, options).finish();
