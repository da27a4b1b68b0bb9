import { startFeedReading } from '@handrail/core/feeds/detect';
import type { FeedFormat } from '@handrail/core/feeds/detect';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';

/** A list at an address, in any format that core knows. */
export interface AnyFeedOptions extends SourceOptions {
  readonly url: string;
  /** Recognised when absent. */
  readonly format?: FeedFormat;
}

/**
 * The meetings of a list whose format may be unknown: JSON of any kind, CSV, iCalendar, a page with JSON-LD. Loads every
 * reader; where the format is known, its own source loads less.
 *
 * @example
 * const { meetings } = await anyFeed({ client, url: 'https://example.org/calendar.ics' }).load();
 */
export const anyFeed = ({ client, url, format, feed = url, ...options }: AnyFeedOptions): MeetingSource =>
  meetingSource({
    feed,
    url,
    download: (callOptions) => client.getText(url, callOptions),
    startReading: (data) => startFeedReading(data, { feed, ...options, format }),
  });
