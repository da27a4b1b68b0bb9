import type { Answer, CallOptions } from '../client.js';
import { cutList } from '../source/cut-list.js';
import { joinAnswers } from '../source/join-answers.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { paramsOf, type AggregatorQuery } from './aggregator-query.js';
import { aggregatorRoot } from './aggregator-root.js';
import { fetchUpTo, pageFetcher, type RawPage } from './fetch-page.js';
import { programmeOf, startRowReading, type RowOptions } from './read-rows.js';

/** An aggregator, and which of its meetings to list. */
export interface AggregatorMeetingsOptions extends SourceOptions, Pick<RowOptions, 'oldAfterDays'> {
  /** Root of the API, for example `https://aggregator.example.org/api/v1`. */
  readonly url: string;
  readonly query: AggregatorQuery;
  /** The most meetings to load; where there are more, a finding `list-cut` says so. */
  readonly limit: number;
  /** Rows of a page, 1 to 2,000. Default: `limit`, where that is within. */
  readonly pageSize?: number;
}

interface Rows {
  readonly rows: readonly unknown[];
  readonly isCut: boolean;
}

const MOST_OF_PAGE = 2000;

const rowsOf = (pages: readonly RawPage[], limit: number): Rows => {
  const rows = pages.flatMap((page) => page.rows);
  return { rows: rows.slice(0, limit), isCut: rows.length > limit || pages.at(-1)?.next !== undefined };
};

/**
 * Meetings of an aggregator as one list. The programme is that of the query, else `aa`, unless told. A query that asks for
 * everything, or for a place off the map, rejects with kind `unsupported` before anything is sent.
 *
 * @see https://aggregator.pjbuilds.dev/ for an API of this kind.
 * @example
 * const query = { near: { latitude: 44.5, longitude: -68.2, radiusMiles: 10 } };
 * const { meetings } = await aggregatorMeetings({ client, url: 'https://aggregator.example.org/api/v1', query, limit: 500 }).load();
 */
export const aggregatorMeetings = (options: AggregatorMeetingsOptions): MeetingSource => {
  const { client, url, query, limit, pageSize = Math.min(Math.max(limit, 1), MOST_OF_PAGE), feed = url, ...more } = options;
  const address = `${aggregatorRoot(url)}/meetings`;
  const readAs = { feed, ...more, ...programmeOf(more, query) };
  return meetingSource({
    feed,
    url: address,
    download: async (callOptions: CallOptions): Promise<Answer<Rows>> => {
      const params = paramsOf(address, query);
      params.set('limit', String(pageSize));
      const pages = await fetchUpTo(limit, pageFetcher(client, address, params, callOptions));
      return joinAnswers(
        // A kept page that is renewed may end elsewhere: the next load walks anew.
        pages.map(({ answer: { data, meta, fingerprint } }) => ({ data, meta, fingerprint })),
        () => rowsOf(pages, limit),
      );
    },
    startReading: (data) => {
      const { rows, isCut } = data as Rows; // As `download` gave it.
      const reader = startRowReading(rows, readAs);
      return isCut ? cutList(reader, limit) : reader;
    },
  });
};
