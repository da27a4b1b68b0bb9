import type { Meeting } from '@handrail/core';
import type { FeedReading } from '@handrail/core/feeds';
import type { CallOptions } from '../client.js';
import { paged, type Paged } from '../pages.js';
import { call, type Call } from '../result.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { paramsOf, type AggregatorQuery } from './aggregator-query.js';
import { aggregatorRoot } from './aggregator-root.js';
import { fetchUpTo, pageFetcher } from './fetch-page.js';
import { programmeOf, startRowReading, type RowOptions } from './read-rows.js';
import { readSources, type AggregatorSources } from './sources.js';

/** An aggregator, and how to read what it answers. */
export interface AggregatorOptions extends SourceOptions, Pick<RowOptions, 'oldAfterDays'> {
  /** Root of the API, for example `https://aggregator.example.org/api/v1`. */
  readonly url: string;
}

/** How to walk the pages of an aggregator. */
export interface AggregatorPageOptions extends CallOptions {
  /** Rows of a page, 1 to 2,000. Default: the server's, 500. */
  readonly pageSize?: number;
  /** Told of each page, with what was wrong in its rows. */
  readonly onPage?: (page: FeedReading) => void;
}

/** What an aggregator can be asked. */
export interface Aggregator {
  /**
   * Meetings, page by page. Ids are unique within a page; where they must be in the whole, use `aggregatorMeetings`. Walking
   * rejects with kind `unsupported`, before anything is sent, for a query that asks for everything or for a place off the map.
   */
  meetings(query: AggregatorQuery, options?: AggregatorPageOptions): Paged<Meeting>;
  /** The sites whose meetings it collects. */
  readonly sources: Call<[options?: CallOptions], AggregatorSources>;
  /** All meetings of one of these sites. */
  feed(sourceId: number | string): MeetingSource;
}

/** Far more sites than there are; a server that lists for ever is left there. */
const MOST_SOURCES = 50_000;

/**
 * An aggregator of Meeting Guide feeds. The programme is that of the query, else `aa`, unless told.
 *
 * @see https://aggregator.pjbuilds.dev/ for an API of this kind.
 * @example
 * const api = aggregator({ client: createClient(), url: 'https://aggregator.example.org/api/v1' });
 * const near = await api.meetings({ near: { latitude: 44.5, longitude: -68.2 } }).toArray({ limit: 100 });
 */
export const aggregator = ({ client, url, feed = url, ...options }: AggregatorOptions): Aggregator => {
  const root = aggregatorRoot(url);
  return {
    meetings: (query, { pageSize, onPage, ...callOptions } = {}) =>
      paged<Meeting, string>(async (cursor) => {
        const address = `${root}/meetings`;
        const params = paramsOf(address, query);
        if (pageSize !== undefined) params.set('limit', String(pageSize));
        const { rows, next } = await pageFetcher(client, address, params, callOptions)(cursor);
        const reading = startRowReading(rows, { feed, ...options, ...programmeOf(options, query) }).finish();
        onPage?.(reading);
        return { items: reading.meetings, next };
      }),
    sources: call(async (callOptions = {}) => {
      const fetchPage = pageFetcher(client, `${root}/sources`, new URLSearchParams(), callOptions);
      return readSources((await fetchUpTo(MOST_SOURCES, fetchPage)).flatMap(({ rows }) => rows));
    }),
    feed: (sourceId) => {
      const address = `${root}/sources/${encodeURIComponent(sourceId)}/feed`;
      return meetingSource({
        feed: address,
        url: address,
        download: (callOptions) => client.getJson(address, callOptions),
        startReading: (data) => startRowReading(data, { ...options, feed: address }),
      });
    },
  };
};
