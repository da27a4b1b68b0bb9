import { ApiError, createClient, deviceStore } from '@handrail/api-client';
import type { MeetingSource } from '@handrail/api-client';
import { sourceOf } from '@handrail/api-client/source-address';
import type { FeedOptions } from '@handrail/core/feeds';
import type { Download } from '../../platform/shared-fetch.js';
import { isMeetingGuide, plainFeed } from './fetched-feed.js';
import type { FetchedFeed } from './fetched-feed.js';

const YEAR_MS = 31_536_000_000;

const isWebAddress = (feed: string): boolean => !/^(?!https?:)[a-z-]+:/i.test(feed);

const parsed = (data: unknown): unknown => {
  try {
    return typeof data === 'string' ? JSON.parse(data) : data;
  } catch {
    // A table, a calendar or a page: the source knows how to read it.
    return data;
  }
};

/**
 * A list that is not plain Meeting Guide, or whose copy is kept: any source that an address can name. Loaded only where a
 * page has one. A copy holds the public list and nothing about the visitor.
 */
export class OtherFeed {
  readonly #options: FeedOptions;
  readonly #source: Promise<MeetingSource>;

  /** `keepCopy` keeps the last good copy on the device, and serves it when no newer one can be had. */
  constructor(feed: string, keepCopy: boolean, options: FeedOptions) {
    this.#options = options;
    // The finder tries again by itself, with pauses that grow.
    const client = createClient(keepCopy ? { cache: { store: deviceStore('handrail-feeds@2'), freshMs: 0, staleIfErrorMs: YEAR_MS } } : {});
    const address = isWebAddress(feed) ? new URL(feed, document.baseURI).href : feed;
    this.#source = sourceOf(address, { client, detect: true, ...options });
  }

  /** Gets the list, or reads what was downloaded already. Rejects with `ApiError`. */
  async get(download?: Download): Promise<FetchedFeed> {
    const source = await this.#source;
    if (download) return { receivedAt: download.receivedAt, start: () => source.startReading(download.data) };
    const answer = await source.download();
    const { receivedAt, failure } = answer.meta;
    const data = isWebAddress(this.#options.feed) ? parsed(answer.data) : answer.data;
    const isPlain = isWebAddress(this.#options.feed) && typeof data !== 'string' && isMeetingGuide(data);
    const feed = isPlain
      ? plainFeed(data, receivedAt, this.#options)
      : { receivedAt, start: () => source.startReading(answer.data, answer.meta) };
    return failure instanceof ApiError ? { ...feed, failure: failure.kind } : feed;
  }
}
