import { startCentralQueryReading } from '@handrail/core/feeds/central-query';
import type { Answer, CallOptions } from '../client.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';

/** What of the online meetings of a Central Query server to ask for. */
export interface CentralQueryFilters {
  /** Names that contain this. */
  readonly name?: string;
  readonly type?: 'O' | 'C';
  /** Codes that the server lists at `/meetings/facets`. */
  readonly formats?: readonly string[];
  readonly features?: readonly string[];
  readonly communities?: readonly string[];
  /** ISO 639-1 codes in capitals, as the server writes them. */
  readonly languages?: readonly string[];
}

/** A Central Query server, and what to ask of it. */
export interface CentralQueryOptions extends SourceOptions {
  /** Root of the API, for example `https://central-query.example.org/api/v1`. */
  readonly url: string;
  readonly filters?: CentralQueryFilters;
}

/**
 * A week exactly. The server loses the days in the middle of spans between 25 and 167 hours, and answers one hour only
 * when it is not told.
 */
const HOURS = '168';
/** The most that the server gives at once. */
const LIMIT = '1000';

const queryOf = ({ name, type, ...lists }: CentralQueryFilters, scheduled: boolean): string => {
  const params = new URLSearchParams({ scheduled: String(scheduled), hours: HOURS, limit: LIMIT });
  if (name !== undefined) params.set('nameQuery', name);
  if (type !== undefined) params.set('type', type);
  for (const [key, values] of Object.entries(lists)) for (const value of values ?? []) params.append(key, value);
  return params.toString();
};

/**
 * The online meetings of a Central Query server: those with hours of a whole week, and those without. The programme is
 * `aa` unless told.
 *
 * @see https://github.com/code4recovery/central-query
 */
export const centralQuery = ({ client, url, filters = {}, feed = url, ...options }: CentralQueryOptions): MeetingSource => {
  const list = `${url.replace(/\/$/, '')}/meetings`;
  const ask = (scheduled: boolean, callOptions: CallOptions): Promise<Answer<unknown>> =>
    client.getJson(`${list}?${queryOf(filters, scheduled)}`, callOptions);
  return meetingSource({
    feed,
    url: list,
    download: async (callOptions) => {
      const [scheduled, unscheduled] = await Promise.all([ask(true, callOptions), ask(false, callOptions)]);
      // What is no list is left to the reader, which says so.
      const data =
        Array.isArray(scheduled.data) && Array.isArray(unscheduled.data) ? [...scheduled.data, ...unscheduled.data] : scheduled.data;
      return { data, meta: scheduled.meta, fingerprint: () => `${scheduled.fingerprint()} ${unscheduled.fingerprint()}` };
    },
    startReading: (data, meta) => startCentralQueryReading(data, { feed, ...options, ...(meta && { answeredAt: meta.receivedAt }) }),
  });
};
