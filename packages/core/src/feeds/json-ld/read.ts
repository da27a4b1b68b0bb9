import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { linkedDataOf } from './linked-data.js';
import { meetingReader, rowOf } from './meeting-reader.js';

/** Opens events of schema.org to be read in slices. See `readJsonLd`. */
export function startJsonLdReading(input: unknown, options: FeedOptions): FeedReader {
  const data = linkedDataOf(input);
  const rows = data && [...data.events.map(rowOf), ...data.broken.map((script) => ({ script }))];
  return openRowFeed(input, rows, options, (context) => meetingReader(data ?? { events: [], byId: new Map(), broken: [] }, context));
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
 * const { meetings } = readJsonLd(await response.text(), { feed: url, timeZone: 'America/New_York' });
 */
export const readJsonLd = (input: unknown, options: FeedOptions): FeedReading => startJsonLdReading(input, options).finish();
