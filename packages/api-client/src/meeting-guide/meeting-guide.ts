import { startReading } from '@handrail/core/feeds';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
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
  return meetingSource({
    feed,
    url: address,
    download: (callOptions) => client.getJson(address, callOptions),
    startReading: (data) => startReading(data, { feed, ...options }),
  });
};
