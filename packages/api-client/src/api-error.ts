/**
 * Why a request gave nothing usable.
 * `network`: no answer (offline, DNS, CORS, cut connection). `not-json`: an answer, but not JSON.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'aborted' | 'http' | 'not-json' | 'too-large';

/** What is known about a failed request besides its kind. */
export interface ApiErrorDetails {
  /** HTTP status of the answer, when there was one. */
  readonly status?: number;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The answer is a web page: a login, a challenge or an error page in place of the feed. */
  readonly isHtml?: boolean;
  /** What was thrown underneath. */
  readonly cause?: unknown;
}

/** Request timeout, too early, too many requests, and the server faults that pass. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/** A failed request, as data: callers decide by `kind` and `status`, never by `message`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** The address without credentials, query and fragment, which may hold secrets. */
  readonly url: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly isHtml: boolean;
  /** The same request may succeed later. */
  readonly retryable: boolean;

  constructor(kind: ApiErrorKind, url: string, { status, retryAfterMs, isHtml = false, cause }: ApiErrorDetails = {}) {
    const shown = url.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '');
    super(`${kind}${status ? ` ${status}` : ''}: ${shown}`, { cause });
    this.kind = kind;
    this.url = shown;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.isHtml = isHtml;
    this.retryable = kind === 'network' || kind === 'timeout' || (kind === 'http' && PASSING.includes(status ?? 0));
  }
}
