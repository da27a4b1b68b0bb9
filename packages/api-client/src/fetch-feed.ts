import { fetchTransport, type FetchTransportOptions } from './http/fetch-transport.js';
import { parseJson } from './http/parse-json.js';
import { retry, type RetryOptions } from './http/retry.js';

/** How to download a feed. */
export interface FetchFeedOptions extends FetchTransportOptions, RetryOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, body included. Default 20,000. */
  readonly timeoutMs?: number;
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
 * Downloads a JSON feed with nothing but time limits and retries: the smallest use of this package. Sends no cookies, no
 * referrer and no headers of its own. Rejects with `ApiError` only.
 *
 * @example
 * const { data } = await fetchFeed('https://example.org/meetings.json', { timeoutMs: 10_000 });
 */
export const fetchFeed = async (url: string, options: FetchFeedOptions = {}): Promise<DownloadedFeed> => {
  const { signal, timeoutMs = 20_000, maxBytes = 64e6 } = options;
  const request = { method: 'GET', url, headers: {}, accept: 'json', timeoutMs, maxBytes, signal } as const;
  const response = await retry(options)(request, fetchTransport(options));
  return { data: parseJson(response, request), url: response.url };
};

export { ApiError } from './http/api-error.js';
