import type { Meeting } from '@handrail/core';
import { startCentralQueryReading } from '@handrail/core/feeds/central-query';
import type { CallOptions } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { call, type Call } from '../result.js';
import type { SourceOptions } from '../source/meeting-source.js';
import { facetsOf, type Facets } from './facets.js';
import { meetingsAddress } from './meetings-address.js';

/** A Central Query server, and how to read what it answers. */
export interface CentralQueryServerOptions extends SourceOptions {
  /** Root of the API, for example `https://central-query.example.org/api/v1`. */
  readonly url: string;
}

/** What a Central Query server answers besides lists. */
export interface CentralQueryServer {
  /** What can be asked for, by whether meetings have hours. */
  readonly facets: Call<[options?: CallOptions], { readonly scheduled: Facets; readonly unscheduled: Facets }>;
  /** One meeting by its slug. Rejects with status 404 when there is none. */
  readonly meeting: Call<[slug: string, options?: CallOptions], Meeting>;
}

/**
 * Asks a Central Query server for single things. The programme is `aa` unless told.
 *
 * @see https://github.com/code4recovery/central-query
 */
export const centralQueryServer = ({ client, url, feed = url, ...options }: CentralQueryServerOptions): CentralQueryServer => {
  const list = meetingsAddress(url);
  return {
    facets: call(async (callOptions = {}) => {
      const address = `${list}/facets`;
      const { data, meta } = await client.getJson(address, callOptions);
      const [scheduled, unscheduled] = [facetsOf(data, 'scheduled'), facetsOf(data, 'unscheduled')];
      if (!scheduled || !unscheduled) throw new ApiError('decode', address, { status: meta.status });
      return { scheduled, unscheduled };
    }),
    meeting: call(async (slug, callOptions = {}) => {
      const address = `${list}/${encodeURIComponent(slug)}`;
      const { data, meta } = await client.getJson(address, callOptions);
      const reading = startCentralQueryReading([data], { feed, ...options, answeredAt: meta.receivedAt }).finish();
      const [meeting] = reading.meetings;
      if (!meeting) throw new ApiError('decode', address, { status: meta.status, cause: reading.findings[0] });
      return meeting;
    }),
  };
};
