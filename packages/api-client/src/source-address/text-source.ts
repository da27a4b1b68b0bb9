import type { FeedOptions, FeedReader } from '@handrail/core/feeds';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';

/** A list at an address, in a format that one reader knows. */
export const textSource = (
  url: string,
  { client, feed = url, ...options }: SourceOptions,
  start: (text: string, options: FeedOptions) => FeedReader,
): MeetingSource =>
  meetingSource({
    feed,
    url,
    download: (callOptions) => client.getText(url, callOptions),
    startReading: (data) => start(data as string, { feed, ...options }), // As `getText` gave it.
  });
