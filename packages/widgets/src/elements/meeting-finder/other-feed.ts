import { ApiError, createClient, deviceStore } from '@handrail/api-client';
import type { AnswerMeta, Client, MeetingSource } from '@handrail/api-client';
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
  readonly #feed: string;
  readonly #options: FeedOptions;
  readonly #client: Client;
  #source: Promise<MeetingSource> | undefined;

  /** `keepCopy` keeps the last good copy on the device, and serves it when no newer one can be had. */
  constructor(feed: string, keepCopy: boolean, options: FeedOptions) {
    this.#feed = feed;
    this.#options = options;
    // The finder tries again by itself, with pauses that grow.
    this.#client = createClient(keepCopy ? { cache: { store: deviceStore('handrail-feeds@2'), freshMs: 0, staleIfErrorMs: YEAR_MS } } : {});
  }

  /** Gets the list, or reads what was downloaded already. Rejects with `ApiError`. */
  async get(download?: Download): Promise<FetchedFeed> {
    if (download) return this.#read(download.data, download.receivedAt);
    const { data, meta } = await (isWebAddress(this.#feed) ? this.#client.getText(this.#feed) : (await this.#open()).download());
    const { receivedAt, failure } = meta;
    const list = await this.#read(data, receivedAt, meta);
    return failure instanceof ApiError ? { ...list, failure: failure.kind } : list;
  }

  async #read(data: unknown, receivedAt: number, meta?: AnswerMeta): Promise<FetchedFeed> {
    const rows = isWebAddress(this.#feed) ? parsed(data) : undefined;
    if (rows !== data && isMeetingGuide(rows)) return plainFeed(rows, receivedAt, this.#options);
    // Every reader is loaded to recognise a list: only where it is no Meeting Guide.
    const source = await this.#open();
    return { receivedAt, start: () => source.startReading(data, meta) };
  }

  #open(): Promise<MeetingSource> {
    this.#source ??= sourceOf(this.#feed, { client: this.#client, detect: true, ...this.#options });
    this.#source.catch(() => (this.#source = undefined));
    return this.#source;
  }
}
