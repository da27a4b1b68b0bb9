import { startGradualReading } from '@handrail/core/feeds/gradual-rows';
import type { RestOfReaders } from '@handrail/core/feeds/gradual-rows';
import { loadCode } from '../http/load-code.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { readGradually } from './read-gradually.js';
import { withFilters, type MeetingGuideFilters } from './filters.js';

/** A Meeting Guide list: a file, or one of the doors of the WordPress plugin 12 Step Meeting List. */
export interface MeetingGuideOptions extends SourceOptions {
  readonly url: string;
  /** Sharing key of a feed that is not public; sent as the parameter `key`. */
  readonly key?: string;
  /** Asks the plugin for a part of its list; only `admin-ajax.php` knows filters. */
  readonly filters?: MeetingGuideFilters;
}

/**
 * The meetings of a Meeting Guide list. The programme is `aa` unless told.
 *
 * @example
 * const source = meetingGuide({ client: createClient(), url: 'https://example.org/meetings.json', timeZone: 'America/Denver' });
 * const { meetings, findings } = await source.load();
 * @see https://github.com/code4recovery/spec
 */
export const meetingGuide = ({ client, url, key, filters = {}, feed = url, ...options }: MeetingGuideOptions): MeetingSource => {
  const address = withFilters(url, filters, key);
  const loadRest = (): Promise<{ readonly restOfReaders: RestOfReaders }> =>
    loadCode(address, () => import('@handrail/core/feeds/rest-of-readers'));
  return meetingSource({
    feed,
    url: address,
    download: (callOptions) => {
      // Real lists have rows that need it. When it does not come, who needs it asks again.
      loadRest().catch(() => undefined);
      return client.getJson(address, callOptions);
    },
    startReading: (data, _meta, between) => readGradually(startGradualReading(data, { feed, ...options }), loadRest, between),
  });
};
