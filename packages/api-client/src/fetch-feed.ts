import { readJson } from './json-body.js';
import { retry, type RetryOptions } from './retry.js';
import { request, type TransportOptions } from './transport.js';

/** How to download a feed. */
export interface FetchFeedOptions extends TransportOptions, RetryOptions {
  /** Largest body to read, in bytes after decompression. Default 64,000,000. */
  readonly maxBytes?: number;
}

/** A downloaded feed. */
export interface DownloadedFeed {
  /** The parsed JSON, not yet understood. */
  readonly data: unknown;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/**
 * Downloads a JSON feed. Sends no cookies, no referrer and no headers of its own; gives up on a slow or endless body;
 * tries again, a little later, when that may help. Rejects with `ApiError` only.
 *
 * @example
 * const { data } = await fetchFeed('https://example.org/meetings.json', { timeoutMs: 10_000 });
 */
export const fetchFeed = (url: string, { maxBytes = 64e6, ...options }: FetchFeedOptions = {}): Promise<DownloadedFeed> =>
  retry(
    () => request(url, async (response) => ({ data: await readJson(response, url, maxBytes), url: response.url || url }), options),
    options,
  );
