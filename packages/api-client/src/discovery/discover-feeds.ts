import type { DetectedReading } from '@handrail/core/feeds/detect';
import type { CallOptions, Client } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { loadCode } from '../http/load-code.js';
import { call, type Call, type Result } from '../result.js';
import type { FeedCandidate } from './feed-candidate.js';
import { feedsInPage } from './feeds-in-page.js';
import { probeAddress } from './probe-address.js';

/** What came of trying an address. */
export type Probe = Pick<DetectedReading, 'format' | 'rows' | 'accepted'>;

/** A feed that a page seems to have, and what came of trying it, where that was asked for. */
export interface DiscoveredFeed extends FeedCandidate {
  /** `format` is `undefined` for what is no feed; of a BMLT server `rows` are those of a first page of 100. */
  readonly probe?: Result<Probe>;
}

/** Which page to look at, and how far to go. */
export interface DiscoverOptions {
  readonly client: Client;
  /** Address of the page. */
  readonly page: string;
  /** Tries each address that is found, on other hosts too. Default: nothing is fetched but the page. */
  readonly probe?: boolean;
}

/** Bytes of a page; longer ones are no pages. */
const MOST_OF_PAGE = 8e6;

const read = async (text: string, feed: string): Promise<Probe> => {
  // Every reader at once: only who tries needs them.
  const { readFeed } = await loadCode(feed, () => import('@handrail/core/feeds/detect'));
  const { format, rows, accepted } = readFeed(text, { feed });
  return { format, rows, accepted };
};

const tried = async (client: Client, candidate: FeedCandidate, options: CallOptions): Promise<DiscoveredFeed> => {
  try {
    const { data } = await client.getText(probeAddress(candidate), options);
    return { ...candidate, probe: { ok: true, data: await read(data, candidate.url) } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ...candidate, probe: { ok: false, error } };
  }
};

/** The page was not a page but a feed: what a person pasted is what they were looking for. */
const itself = async (text: string, url: string): Promise<readonly DiscoveredFeed[]> => {
  const probe = await read(text, url);
  if (probe.format === undefined) return [];
  const kind = probe.format === 'icalendar' || probe.format === 'json-ld' ? probe.format : 'meeting-guide';
  const src = kind === 'meeting-guide' ? url : `${kind === 'icalendar' ? 'ics' : kind}:${url}`;
  return [{ url, kind, foundIn: 'page', confidence: 'certain', src, probe: { ok: true, data: probe } }];
};

/**
 * Finds the feeds of a site by one of its pages, the most certain first; an empty list when the page names none. Rejects
 * when the page cannot be had. With `probe`, a candidate that fails says so in itself.
 *
 * @example
 * const feeds = await discoverFeeds({ client: createClient(), page: 'https://example.org/meetings/', probe: true });
 * const working = feeds.filter(({ probe }) => probe?.ok && probe.data.accepted > 0);
 */
export const discoverFeeds: Call<[options: DiscoverOptions, callOptions?: CallOptions], readonly DiscoveredFeed[]> = call(
  async ({ client, page, probe = false }, callOptions = {}) => {
    const { data: text, meta } = await client.getText(page, { maxBytes: MOST_OF_PAGE, ...callOptions });
    if (!/^\s*</.test(text)) return itself(text, meta.url);
    const candidates = feedsInPage(text, meta.url);
    return probe ? Promise.all(candidates.map((candidate) => tried(client, candidate, callOptions))) : candidates;
  },
);
