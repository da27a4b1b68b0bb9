import { feedBy, type DownloadedFeed, type FetchOnceOptions } from './fetch-once.js';
import type { ApiError } from './http/api-error.js';
import { compose, type Transport } from './http/exchange.js';
import { fetchTransport } from './http/fetch-transport.js';
import { retry, type RetryOptions } from './http/retry.js';

/** How to download a feed. */
export interface FetchFeedOptions extends FetchOnceOptions, RetryOptions {}

/**
 * Downloads a JSON feed with nothing but time limits and retries. Sends no cookies, no referrer and no headers of its own.
 * Rejects with `ApiError` only.
 *
 * @param failed Of an attempt that was made already: the next one follows after the pause that it asks for.
 * @example
 * const { data } = await fetchFeed('https://example.org/meetings.json', { timeoutMs: 10_000 });
 */
export const fetchFeed = (url: string, options: FetchFeedOptions = {}, failed?: ApiError): Promise<DownloadedFeed> => {
  const send = fetchTransport(options);
  let isFirst = failed !== undefined;
  const afterFailure: Transport = async (request) => {
    if (!isFirst) return send(request);
    isFirst = false;
    throw failed;
  };
  return feedBy(compose(afterFailure, retry(options)), url, options);
};

export { ApiError } from './http/api-error.js';
export type { DownloadedFeed } from './fetch-once.js';
