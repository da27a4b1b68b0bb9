import { ApiError } from './api-error.js';
import type { ApiRequest, Transport } from './exchange.js';
import { readUtf8, type BodyReader } from './read-utf8.js';
import { statusError } from './status-error.js';

/** What a transport takes from its surroundings. */
export interface FetchTransportOptions {
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds since the epoch. Default: the platform's clock. */
  readonly now?: (() => number) | undefined;
  /** Default: UTF-8, which is enough for JSON. */
  readonly readBody?: BodyReader;
  /** Makes the error for a status that is not 2xx. Default: by status and headers, without what the server says. */
  readonly explain?: (response: Response, request: ApiRequest, now: number) => ApiError | Promise<ApiError>;
}

const initOf = ({ method, headers, body }: ApiRequest, signal: AbortSignal): RequestInit => ({
  // Nothing about the visitor: no cookies, no referrer.
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  signal,
  ...(method !== 'GET' && { method }),
  ...(Object.keys(headers).length > 0 && { headers: { ...headers } }),
  ...(body !== undefined && { body }),
});

/**
 * Sends by `fetch`, and reads the whole body under the same time limit. Sends nothing about the visitor, and no header
 * that was not asked for, so that a feed on another origin is asked without a preflight.
 */
export const fetchTransport =
  ({ fetch = globalThis.fetch, now = Date.now, readBody = readUtf8, explain = statusError }: FetchTransportOptions = {}): Transport =>
  async (request) => {
    const { url, method, signal, timeoutMs } = request;
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const timer = setTimeout(abort, timeoutMs);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    try {
      const response = await fetch(url, initOf(request, controller.signal));
      if (!response.ok) throw await explain(response, request, now());
      const text = await readBody(response, request);
      return { status: response.status, url: response.url || url, headers: response.headers, text, receivedAt: now(), origin: 'network' };
    } catch (cause) {
      if (signal?.aborted) throw new ApiError('aborted', url, { method, cause });
      // A status that came in time is known, also when the time was up before its explanation came.
      if (cause instanceof ApiError) throw cause;
      throw new ApiError(controller.signal.aborted ? 'timeout' : 'network', url, { method, cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      // Lets go of a body that nobody will read; without effect when it was read.
      abort();
    }
  };
