import type { Finding, Meeting } from '@handrail/core';
import { mergeMeetings } from '@handrail/core/merge';
import type { Duplicate } from '@handrail/core/merge';
import { ApiError } from '../http/api-error.js';
import type { LoadOptions, MeetingSource, SourceReading } from '../source/meeting-source.js';

/** How one source stands. `stale`: the meetings of an earlier answer serve, because a newer one could not be had. */
export interface SourceStatus {
  readonly feed: string;
  readonly state: 'waiting' | 'ready' | 'stale' | 'failed';
  /** The last good reading, whatever came after it. */
  readonly reading?: SourceReading;
  /** Why the last attempt failed. */
  readonly error?: ApiError;
}

/** A finding, and the source in whose rows it was made. */
export interface SourceFinding extends Finding {
  readonly feed: string;
}

/** Several sources as one list. */
export interface FederatedReading {
  /** Each meeting once, in the order of the sources; `source.feed` says where it is from. */
  readonly meetings: readonly Meeting[];
  /** What several sources list, with every listing. */
  readonly duplicates: readonly Duplicate[];
  readonly findings: readonly SourceFinding[];
  /** One for each source, in their order. Look here before you say that there are no meetings. */
  readonly statuses: readonly SourceStatus[];
}

/** How to load several sources. */
export interface FederationOptions extends LoadOptions {
  /** Told of each source as it settles, so that a page need not wait for the slowest. */
  readonly onStatus?: (status: SourceStatus) => void;
}

/** Several sources that are asked side by side, each settled on its own. */
export interface Federation {
  /**
   * Loads all sources; those that were read before are only asked for what has changed. Never rejects because of a
   * source: what failed is in `statuses`. Mistakes of a program (a `TypeError`, say) are thrown.
   */
  load(options?: FederationOptions): Promise<FederatedReading>;
  /** How the sources stand now. */
  readonly statuses: readonly SourceStatus[];
}

const settle = async (source: MeetingSource, { reading }: SourceStatus, options: LoadOptions): Promise<SourceStatus> => {
  const { feed } = source;
  const result = reading ? await source.reload.safe(reading, options) : await source.load.safe(options);
  if (!result.ok) return { feed, state: reading ? 'stale' : 'failed', ...(reading && { reading }), error: result.error };
  const { meta } = result.data;
  if (meta.origin !== 'stale-if-error') return { feed, state: 'ready', reading: result.data };
  return { feed, state: 'stale', reading: result.data, ...(meta.failure instanceof ApiError && { error: meta.failure }) };
};

const readingOf = (statuses: readonly SourceStatus[]): FederatedReading => ({
  ...mergeMeetings(statuses.map(({ reading }) => reading?.meetings ?? [])),
  findings: statuses.flatMap(({ feed, reading }) => (reading?.findings ?? []).map((finding) => ({ ...finding, feed }))),
  statuses,
});

/**
 * Makes one of several sources, the preferred one first: of a meeting that several list, its listing is kept.
 *
 * @throws TypeError when two sources have the same `feed`: their meetings could not be told apart.
 * @example
 * const all = federate([meetingGuide({ client, url }), bmlt({ client, url: root })]);
 * const { meetings, statuses } = await all.load();
 */
export const federate = (sources: readonly MeetingSource[]): Federation => {
  const feeds = sources.map(({ feed }) => feed);
  const twice = feeds.find((feed, index) => feeds.indexOf(feed) !== index);
  if (twice !== undefined) throw new TypeError(`Two sources are named ${JSON.stringify(twice)}; give one of them another \`feed\`.`);
  let statuses: readonly SourceStatus[] = feeds.map((feed) => ({ feed, state: 'waiting' }));
  return {
    get statuses() {
      return statuses;
    },
    load: async ({ onStatus, ...options } = {}) => {
      await Promise.all(
        sources.map(async (source, index) => {
          const status = await settle(source, statuses[index]!, options);
          statuses = statuses.map((other, i) => (i === index ? status : other));
          onStatus?.(status);
        }),
      );
      return readingOf(statuses);
    },
  };
};
