import { startBmltReading } from '@handrail/core/feeds/bmlt';
import { mapAnswer } from './answer.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { addressOf } from './address.js';
import type { MeetingQuery } from './meeting-query.js';
import { changesReloader } from './reload-changes.js';
import { makeSearch, type SearchOptions } from './search.js';

/** A BMLT server, and which of its meetings to list. */
export interface BmltOptions extends SourceOptions, SearchOptions {
  /**
   * Default: all meetings. An aggregator wants a narrower one. Formats come in the server's own language, for it would take
   * those without a name in another from the meetings.
   */
  readonly query?: Omit<MeetingQuery, 'sort' | 'language'>;
}

/**
 * The meetings of a BMLT server, with types by the formats that come in the same answer. The programme is `na` unless told.
 * A reload asks for changes, and fetches only the meetings that these name; once a day, and in doubt, the whole list.
 *
 * @example
 * const source = bmlt({ client: createClient(), root: 'https://example.org/main_server', timeZone: 'America/New_York' });
 * const { meetings, findings } = await source.load();
 * @see https://github.com/bmlt-enabled/bmlt-server
 */
export const bmlt = ({ client, root: address, aggregator, query = {}, feed: name, ...readAs }: BmltOptions): MeetingSource => {
  const search = makeSearch({ client, root: address, aggregator });
  const feed = name ?? search.root;
  const startReading = (data: unknown) => startBmltReading(data, { feed, ...readAs });
  const changes = changesReloader({ client, search, query, startReading });
  return meetingSource({
    feed,
    url: addressOf(search.root, 'GetSearchResults'),
    download: async (callOptions) => mapAnswer(await search.run(query, callOptions), (answer) => changes.remember(answer)),
    startReading,
    reload: changes.reload,
  });
};
