import { ApiError } from './api-error.js';

/** How to wait between attempts. Tests give their own `sleep` and `random`. */
export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  readonly retries?: number;
  /** Waits; resolves early when the signal aborts. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 (inclusive) to 1. */
  readonly random?: () => number;
  readonly signal?: AbortSignal | undefined;
}

const BASE_MS = 500;
const MOST_MS = 10_000;
/** A server that asks for a longer pause is told about, not waited for: a visitor is looking at the page. */
const PATIENCE_MS = 30_000;

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });

/**
 * Runs a task again while it fails with a retryable `ApiError`, after a pause of random length ("full jitter"),
 * so that many visitors do not return to a struggling server in the same second. Rejects with the last failure.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export const retry = async <T>(
  task: () => Promise<T>,
  { retries = 2, sleep = pause, random = Math.random, signal }: RetryOptions,
): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      const asked = error instanceof ApiError && error.retryable ? (error.retryAfterMs ?? 0) : Infinity;
      if (attempt >= retries || asked > PATIENCE_MS) throw error;
      await sleep(asked + random() * Math.min(MOST_MS, BASE_MS * 2 ** attempt), signal);
    }
  }
};
