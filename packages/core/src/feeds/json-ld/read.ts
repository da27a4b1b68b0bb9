import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { dayOf } from '../icalendar/moment.js';
import { openRowFeed } from '../row-feed.js';
import { linkedDataOf } from './linked-data.js';
import { meetingReader, rowOf } from './meeting-reader.js';

/** What a reader is told about events of schema.org. */
export interface JsonLdOptions extends FeedOptions {
  /** ISO 8601 date of today: a series that begins later has a pause until then. Without it nothing is said about its beginning. */
  readonly asOf?: string;
}

/** Opens events of schema.org to be read in slices. See `readJsonLd`. */
export function startJsonLdReading(input: unknown, options: JsonLdOptions): FeedReader {
  const data = linkedDataOf(input);
  const rows = data && [...data.events.map(rowOf), ...data.broken.map((script) => ({ script }))];
  return openRowFeed(input, rows, options, (context) =>
    meetingReader(data ?? { events: [], byId: new Map(), broken: [] }, dayOf(options.asOf ?? ''), context),
  );
}

/**
 * Reads events of schema.org in JSON-LD. Never throws on data: each event becomes a meeting or is reported, wherever it lies,
 * and so is each script of a page that is no JSON; `row` counts the events in their order, then these scripts.
 *
 * `eventSchedule` becomes weekly slots, a single `startDate` a date. Organisers are read only when they are organizations;
 * persons never are. An event that is called off or postponed has no times and a finding `event-cancelled`.
 * @param input A value of JSON-LD, its text, or the text of an HTML page with `<script type="application/ld+json">`; what is
 *   none of these has no rows and one finding `feed-shape`.
 * @see https://schema.org/Event
 * @example
 * const { meetings } = readJsonLd(await response.text(), { feed: url, timeZone: 'America/New_York', asOf: '2026-03-01' });
 */
export const readJsonLd = (input: unknown, options: JsonLdOptions): FeedReading => startJsonLdReading(input, options).finish();
