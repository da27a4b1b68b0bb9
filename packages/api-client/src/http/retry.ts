import { ApiError } from './api-error.js';
import type { ApiRequest, Middleware } from './exchange.js';
import { pause, type Sleep } from './pause.js';

/** How often and how long to try again. Tests give their own `sleep`, `random` and `now`. */
export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  readonly retries?: number | undefined;
  /** Milliseconds for all attempts and pauses together. Default 60,000. */
  readonly totalTimeoutMs?: number | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 (inclusive) to 1. */
  readonly random?: (() => number) | undefined;
  readonly now?: (() => number) | undefined;
}

const BASE_MS = 500;
const MOST_MS = 10_000;
/** A server that asks for a longer pause is told about, not waited for: a visitor is looking at the page. */
const PATIENCE_MS = 30_000;

/** Methods that change nothing, or the same thing twice (RFC 9110, 9.2.2); others only with a key that makes them so. */
const isSafeToRepeat = ({ method, headers }: ApiRequest): boolean =>
  ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) || Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key');

/**
 * Sends again while that may help, after a pause of random length ("full jitter"), so that many visitors do not return
 * to a struggling server in the same second. A pause that the server asks for comes before it. Rejects with the last failure.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export const retry =
  ({ retries = 2, totalTimeoutMs = 60_000, sleep = pause, random = Math.random, now = Date.now }: RetryOptions = {}): Middleware =>
  async (request, next) => {
    const end = now() + totalTimeoutMs;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await next({ ...request, timeoutMs: Math.min(request.timeoutMs, end - now()) });
      } catch (error) {
        if (!(error instanceof ApiError && error.retryable) || attempt >= retries || !isSafeToRepeat(request)) throw error;
        const asked = error.retryAfterMs ?? 0;
        const wait = asked + random() * Math.min(MOST_MS, BASE_MS * 2 ** attempt);
        if (asked > PATIENCE_MS || now() + wait >= end) throw error;
        await sleep(wait, request.signal);
        if (request.signal?.aborted) throw new ApiError('aborted', request.url, { method: request.method, cause: error });
      }
    }
  };
