import { ApiError } from './api-error.js';
import { retryAfterMs } from './retry-after.js';

/** How to make one request. */
export interface TransportOptions {
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole answer, body included. Default 20,000. */
  readonly timeoutMs?: number;
}

/**
 * One GET that sends nothing about the visitor: no cookies, no referrer, and no header of ours, so that a feed on
 * another origin is asked without a preflight. `read` takes the body, under the same time limit.
 * Rejects with `ApiError` only.
 */
export const request = async <T>(
  url: string,
  read: (response: Response) => Promise<T>,
  { fetch = globalThis.fetch, signal, timeoutMs = 20_000 }: TransportOptions,
): Promise<T> => {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: controller.signal });
    const { status } = response;
    if (!response.ok) {
      const wait = retryAfterMs(response.headers.get('retry-after'));
      throw new ApiError('http', url, wait === undefined ? { status } : { status, retryAfterMs: wait });
    }
    return await read(response);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError(signal?.aborted ? 'aborted' : controller.signal.aborted ? 'timeout' : 'network', url, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // Lets go of a body that nobody will read; without effect when it was read.
    abort();
  }
};
