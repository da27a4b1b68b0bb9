import type { CacheOptions } from './cache/cache.js';
import { cacheStep } from './cache/cache-step.js';
import { dedupe } from './http/dedupe.js';
import { compose, type ApiRequest, type ApiResponse, type Middleware, type Transport } from './http/exchange.js';
import { fetchTransport } from './http/fetch-transport.js';
import { hooks, type Hooks } from './http/hooks.js';
import type { Sleep } from './http/pause.js';
import { textFingerprint } from './http/fingerprint.js';
import { later } from './http/later.js';
import { parseJson } from './http/parse-json.js';
import { readBody } from './http/read-body.js';
import { readFailure } from './http/read-failure.js';
import { retry } from './http/retry.js';
import { call, type Call } from './result.js';

/** How a client behaves. Everything has a default; clock, randomness, waiting and network can be replaced for tests. */
export interface ClientOptions {
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for one attempt, body included. Default 20,000. */
  readonly timeoutMs?: number;
  /** Milliseconds for all attempts and pauses of a call. Default 60,000. */
  readonly totalTimeoutMs?: number;
  /** Attempts after the first. Default 2. */
  readonly retries?: number;
  /** Most bytes of a body after decompression. Default 64,000,000. */
  readonly maxBytes?: number;
  /** Keeps answers. Default: no cache but the platform's. */
  readonly cache?: Omit<CacheOptions, 'now'>;
  readonly hooks?: Hooks;
  /** Steps of your own, the first outermost; they see each call once, before cache and retries. */
  readonly middleware?: readonly Middleware[];
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: Sleep;
}

/** What may differ from call to call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Headers to add. To another origin each of them costs a preflight in browsers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Makes a POST or PATCH safe to repeat, where the server knows the header `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined;
}

/** What a call gives besides its data. */
export type AnswerMeta = Omit<ApiResponse, 'text' | 'renewal'>;

/** The data of an answer, and where it came from. */
export interface Answer<T> {
  readonly data: T;
  readonly meta: AnswerMeta;
  /** Tells answers apart: the same text has the same fingerprint. Worked out when asked for. */
  fingerprint(): string;
  /** With `meta.origin` `stale`: the newer answer, when it has come. */
  readonly renewal?: Promise<Answer<T>>;
}

/** Sends requests for the sources. One client can serve many of them. */
export interface Client {
  /** Sends any request; gives the answer as text. */
  readonly send: Call<[request: Pick<ApiRequest, 'url'> & Partial<ApiRequest>], ApiResponse>;
  /** Gets JSON, parsed and not yet understood. */
  readonly getJson: Call<[url: string, options?: CallOptions], Answer<unknown>>;
  /** Gets text: CSV, iCalendar, a page. */
  readonly getText: Call<[url: string, options?: CallOptions], Answer<string>>;
  /** Milliseconds since the epoch, by the clock of this client. */
  readonly now: () => number;
}

const answerOf = <T>(response: ApiResponse, decode: (response: ApiResponse) => T): Answer<T> => {
  const { status, url, headers, receivedAt, origin, failure, renewal } = response;
  return {
    data: decode(response),
    fingerprint: () => textFingerprint(response.text),
    meta: { status, url, headers, receivedAt, origin, ...(failure !== undefined && { failure }) },
    ...(renewal && { renewal: later(renewal, (newer) => answerOf(newer, decode)) }),
  };
};

const definedOf = ({ signal, timeoutMs, maxBytes, headers, idempotencyKey }: CallOptions): Partial<ApiRequest> => ({
  ...(signal && { signal }),
  ...(timeoutMs !== undefined && { timeoutMs }),
  ...(maxBytes !== undefined && { maxBytes }),
  headers: { ...headers, ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }) },
});

/**
 * Makes a client. Its calls reject with `ApiError` only; a failure never looks like an empty answer.
 *
 * @example
 * const client = createClient({ timeoutMs: 10_000 });
 * const { data, meta } = await client.getJson('https://example.org/meetings.json');
 */
export const createClient = (options: ClientOptions = {}): Client => {
  const { fetch, timeoutMs = 20_000, maxBytes = 64e6, now = Date.now, middleware = [] } = options;
  const steps: Middleware[] = [
    ...middleware,
    ...(options.hooks ? [hooks(options.hooks, now)] : []),
    ...(options.cache ? [cacheStep({ ...options.cache, now })] : []),
    dedupe(),
    retry({ retries: options.retries, totalTimeoutMs: options.totalTimeoutMs, sleep: options.sleep, random: options.random, now }),
  ];
  const transport: Transport = compose(fetchTransport({ fetch, now, readBody, explain: readFailure }), ...steps);
  const send = (request: Pick<ApiRequest, 'url'> & Partial<ApiRequest>): Promise<ApiResponse> =>
    transport({ method: 'GET', headers: {}, accept: 'json', timeoutMs, maxBytes, ...request });
  return {
    send: call(send),
    getJson: call(async (url, callOptions = {}) => {
      const response = await send({ url, ...definedOf(callOptions) });
      return answerOf(response, (answer) => parseJson(answer, { url, method: 'GET' }));
    }),
    getText: call(async (url, callOptions = {}) => {
      const response = await send({ url, accept: 'text', ...definedOf(callOptions) });
      return answerOf(response, ({ text }) => text);
    }),
    now,
  };
};
