import { ApiError } from '@handrail/api-client/fetch-once';
import type { FeedOptions } from '@handrail/core/feeds';
import { downloadFeed } from '../../platform/shared-fetch.js';
import type { Download } from '../../platform/shared-fetch.js';
import { isMeetingGuide, plainFeed } from './fetched-feed.js';
import type { FetchedFeed } from './fetched-feed.js';
import type { OtherFeed } from './other-feed.js';

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
