import type { ApiRequest, Transport } from './http/exchange.js';
import { fetchTransport, type FetchTransportOptions } from './http/fetch-transport.js';
import { parseJson } from './http/parse-json.js';

/** How to download a feed in a single attempt. */
export interface FetchOnceOptions extends FetchTransportOptions {
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
  /** The answer as it came. */
  readonly text: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/** Sends a GET for a JSON feed by a transport. Rejects with `ApiError` only. */
export const feedBy = async (transport: Transport, url: string, options: FetchOnceOptions): Promise<DownloadedFeed> => {
  const { signal, timeoutMs = 20_000, maxBytes = 64e6 } = options;
  const request: ApiRequest = { method: 'GET', url, headers: {}, accept: 'json', timeoutMs, maxBytes, signal };
  const response = await transport(request);
  return { data: parseJson(response, request), text: response.text, url: response.url };
};

/**
 * Downloads a JSON feed in a single attempt: the smallest use of this package. Sends no cookies, no referrer and no headers
 * of its own. Rejects with `ApiError` only.
 */
export const fetchOnce = (url: string, options: FetchOnceOptions = {}): Promise<DownloadedFeed> =>
  feedBy(fetchTransport(options), url, options);

export { ApiError } from './http/api-error.js';
