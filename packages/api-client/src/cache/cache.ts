import type { ApiError } from '../http/api-error.js';
import type { AnswerOrigin, ApiRequest, ApiResponse, Middleware, Transport } from '../http/exchange.js';
import type { AnswerStore, KeptAnswer } from './answer-store.js';

/** How long kept answers may serve, each counted from when the answer was received. */
export interface CacheOptions {
  readonly store: AnswerStore;
  /** Milliseconds in which an answer serves without asking. Default: what the server says (`max-age`), else 0. */
  readonly freshMs?: number | undefined;
  /** Milliseconds in which an older answer serves at once, while a new one is fetched. Default 0: never. */
  readonly staleWhileRevalidateMs?: number | undefined;
  /** Milliseconds in which an older answer serves when no new one can be had. Default: a week. */
  readonly staleIfErrorMs?: number | undefined;
  /**
   * Whether the server may be asked "has it changed?" by a header. Default: not from a page to another origin, where
   * such a header makes the browser ask for leave first (a preflight), which feeds do not give.
   */
  readonly canAskForChange?: ((url: string) => boolean) | undefined;
  readonly now?: (() => number) | undefined;
}

const WEEK_MS = 604_800_000;

const isSameOrigin = (url: string): boolean => {
  const page = (globalThis as { location?: { href?: string; origin?: string } }).location; // Absent outside pages and workers.
  return page?.href === undefined || new URL(url, page.href).origin === page.origin;
};

const toKept = ({ status, url, text, receivedAt, headers }: ApiResponse): KeptAnswer => {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const [, maxAge] = /(?:^|[\s,])max-age=(\d+)/i.exec(headers.get('cache-control') ?? '') ?? [];
  return {
    status,
    url,
    text,
    receivedAt,
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
    ...(maxAge !== undefined && { maxAgeS: Number(maxAge) }),
  };
};

const fromKept = ({ etag, lastModified, ...kept }: KeptAnswer, origin: AnswerOrigin, more: Partial<ApiResponse> = {}): ApiResponse => ({
  status: kept.status,
  url: kept.url,
  text: kept.text,
  receivedAt: kept.receivedAt,
  headers: new Headers({ ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { 'last-modified': lastModified }) }),
  origin,
  ...more,
});

const conditional = (request: ApiRequest, { etag, lastModified }: KeptAnswer): ApiRequest => ({
  ...request,
  headers: {
    ...request.headers,
    ...(etag !== undefined ? { 'if-none-match': etag } : lastModified !== undefined && { 'if-modified-since': lastModified }),
  },
});

/**
 * Keeps answers to GETs: fresh ones serve without a request, older ones while a new one is on its way or when none can
 * be had, and the answer says so (`origin`). `Cache-Control: no-store` is obeyed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5861 for both kinds of stale.
 */
export const cache = (options: CacheOptions): Middleware => {
  const { store, staleWhileRevalidateMs = 0, staleIfErrorMs = WEEK_MS, canAskForChange = isSameOrigin, now = Date.now } = options;

  const renew = async (request: ApiRequest, kept: KeptAnswer | undefined, next: Transport): Promise<ApiResponse> => {
    const asked = kept && canAskForChange(request.url) ? conditional(request, kept) : request;
    const answer = await next(asked).catch((error: ApiError) => {
      if (kept && error.status === 304) return fromKept({ ...kept, receivedAt: now() }, 'network');
      throw error;
    });
    if (/(?:^|[\s,])no-store/i.test(answer.headers.get('cache-control') ?? '')) await store.delete(request.url).catch(() => undefined);
    // A full or forbidden store costs the copy, not the answer.
    else await store.set(request.url, toKept(answer)).catch(() => undefined);
    return answer;
  };

  return async (request, next) => {
    if (request.method !== 'GET' || 'authorization' in request.headers) return next(request);
    const kept = await store.get(request.url).catch(() => undefined);
    const age = kept ? now() - kept.receivedAt : Infinity;
    const freshMs = options.freshMs ?? (kept?.maxAgeS ?? 0) * 1000;
    if (kept && age < freshMs) return fromKept(kept, 'fresh');
    if (kept && age < freshMs + staleWhileRevalidateMs) {
      const renewal = renew({ ...request, signal: undefined }, kept, next);
      // A renewal that nobody waits for may come to nothing in silence: the answer says that it is stale.
      renewal.catch(() => undefined);
      return fromKept(kept, 'stale', { renewal });
    }
    try {
      return await renew(request, kept, next);
    } catch (failure) {
      if (!kept || age >= staleIfErrorMs || request.signal?.aborted) throw failure;
      return fromKept(kept, 'stale-if-error', { failure });
    }
  };
};
