import { ApiError } from '@handrail/api-client/fetch-once';
import { soonestRows, startRows } from '@handrail/core/feeds/first-rows';
import type { FeedOptions, FeedReader, Moment } from '@handrail/core/feeds';
import type { Meeting } from '@handrail/core';
import { downloadFeed } from '../../platform/shared-fetch.js';
import type { Download } from '../../platform/shared-fetch.js';
import type { OtherFeed } from './other-feed.js';

/** A list as it came, and how to read it. */
export interface FetchedFeed {
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** `ApiError` kind of why there is nothing newer; absent for what was received now. */
  readonly failure?: string;
  start(): FeedReader;
  /** Of plain Meeting Guide rows: meetings that are on now or next, found without reading all. */
  readonly soonest?: (moment: Moment) => readonly Meeting[];
}

/** Rows that are read first of a long list: more than the first page, for some are not meeting now. */
const EARLY_ROWS = 40;

/**
 * Rows that Meeting Guide has. A database of online meetings has `slug` and `day` as well, but `languages` beside them, and
 * counts its days another way.
 */
export const isMeetingGuide = (data: unknown): boolean => {
  const { meetings, data: inner } = Object(data) as { meetings?: unknown; data?: unknown }; // Looked at below, whatever they are.
  const list = [data, meetings, inner].find(Array.isArray) as unknown[] | undefined;
  const text = JSON.stringify(Object.keys(list?.find((item) => Object(item) === item) ?? {}));
  return text === '[]' ? list !== undefined : /"(?:slug|day|time)"/.test(text) && !/"(?:languages|times)"/.test(text);
};

/** A plain list, read as Meeting Guide. */
export const plainFeed = (data: unknown, receivedAt: number, options: FeedOptions): FetchedFeed => ({
  receivedAt,
  start: () => startRows(data, options),
  soonest: (moment) => startRows(soonestRows(data, options, moment, EARLY_ROWS), options).finish().meetings,
});

/**
 * Gets one list. A plain Meeting Guide list needs no more than what is here; what takes more is loaded for everything else,
 * and for a list whose copy is to be kept.
 */
export class FeedFetcher {
  readonly #url: string;
  readonly #keepCopy: boolean;
  #isOther: boolean;
  #other: Promise<OtherFeed> | undefined;

  constructor(url: string, keepCopy: boolean) {
    this.#url = url;
    this.#keepCopy = keepCopy;
    this.#isOther = keepCopy || /^(?!https?:)[a-z-]+:/i.test(url);
  }

  /** Gets the list. `isFresh`: a download of a moment ago, by another element, will not do. Rejects with `ApiError`. */
  async get(isFresh: boolean, options: Promise<FeedOptions>): Promise<FetchedFeed> {
    let download: Download | undefined;
    try {
      if (!this.#isOther) {
        download = await downloadFeed(this.#url, isFresh);
        if (isMeetingGuide(download.data)) return plainFeed(download.data, download.receivedAt, await options);
      }
    } catch (error) {
      // Not JSON: perhaps a calendar or a table. What is none of these fails there again.
      if (!(error instanceof ApiError && error.kind === 'decode')) throw error;
    }
    this.#isOther = true;
    this.#other ??= Promise.all([import('./other-feed.js'), options]).then(
      ([{ OtherFeed: Other }, known]) => new Other(this.#url, this.#keepCopy, known),
    );
    // A part that could not be loaded is asked for again the next time.
    this.#other.catch(() => (this.#other = undefined));
    return (await this.#other).get(download);
  }
}
