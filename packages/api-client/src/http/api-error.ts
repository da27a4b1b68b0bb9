import { redactUrl } from './redact-url.js';

/**
 * Why a request gave nothing usable.
 *
 * - `network`: no answer (offline, DNS, CORS, a cut connection).
 * - `timeout`: no whole answer in time. `aborted`: the caller gave up.
 * - `http`: a status that is not 2xx. `problem`: the same, told as RFC 9457 problem details. `rate-limited`: 429.
 * - `decode`: an answer, but not what it should be (a web page for JSON, say). `too-large`: more than the limit.
 * - `unsupported`: the server, or this client, does not do what was asked.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'aborted' | 'http' | 'problem' | 'rate-limited' | 'decode' | 'too-large' | 'unsupported';

/** Problem details as servers send them; `type` is an open list. @see https://www.rfc-editor.org/rfc/rfc9457 */
export interface Problem {
  readonly type: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
  readonly [extension: string]: unknown;
}

/** What is known about a failed request besides its kind. */
export interface ApiErrorDetails {
  readonly method?: string;
  /** HTTP status of the answer, when there was one. */
  readonly status?: number;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The answer is a web page: a login, a challenge or an error page in place of what was asked for. */
  readonly isHtml?: boolean;
  /** What the server said, at most 2,000 characters, in its own language: to show to an engineer, never to decide by. */
  readonly serverMessage?: string;
  /** What the server said about fields of the request (422), by field. */
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>>;
  readonly problem?: Problem;
  /** The server's name for the request (`Request-Id`, `X-Request-Id`), where it can be read. */
  readonly requestId?: string;
  /** What was thrown underneath. */
  readonly cause?: unknown;
}

/** Request timeout, too early, too many requests, and the server faults that pass. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/** A failed request, as data: callers decide by `kind` and `status`, never by `message`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  declare readonly kind: ApiErrorKind;
  /** The address without credentials, query and fragment. */
  declare readonly url: string;
  declare readonly method: string;
  declare readonly status: number | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly isHtml: boolean;
  declare readonly serverMessage: string | undefined;
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  declare readonly problem: Problem | undefined;
  declare readonly requestId: string | undefined;
  /** The same request may succeed later. */
  declare readonly retryable: boolean;

  constructor(kind: ApiErrorKind, url: string, details: ApiErrorDetails = {}) {
    const { method = 'GET', status = 0, serverMessage, cause, ...more } = details;
    const shown = redactUrl(url);
    super(`${kind}${status ? ` ${status}` : ''}: ${method} ${shown}${serverMessage ? `: ${serverMessage}` : ''}`, { cause });
    const retryable = kind === 'network' || kind === 'timeout' || PASSING.includes(status);
    Object.assign(this, {
      isHtml: false,
      fieldErrors: {},
      ...more,
      kind,
      url: shown,
      method,
      status: status || undefined,
      serverMessage,
      retryable,
    });
  }
}
