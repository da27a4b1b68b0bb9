import { ApiError } from '../http/api-error.js';
import { pause } from '../http/pause.js';
import { sendJson } from './answers.js';
import type { ManualClock } from './manual-clock.js';
import { requestOf, type FetchInput, type MockAnswer, type MockRequest } from './mock-request.js';
import { routeTest, type RoutePattern } from './route-pattern.js';

/** Answers by what is asked for: a function, a `Response`, or data to be sent as JSON. The first route that fits answers. */
export type MockRoutes = Readonly<Partial<Record<RoutePattern, MockAnswer | object>>>;

/** A `fetch` that asks nobody, and a record of what it was asked. */
export interface MockTransport {
  (input: FetchInput, init?: RequestInit): Promise<Response>;
  /** Every request in order, those that redirects led to included. */
  readonly requests: readonly MockRequest[];
}

/** What a mock transport takes from its surroundings. */
export interface MockTransportOptions {
  /** Delays move this clock. Default: they take their time. */
  readonly clock?: Pick<ManualClock, 'advance'>;
}

/** As many as browsers follow. @see https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST_REDIRECTS = 20;
const REDIRECTS = [301, 302, 303, 307, 308];

/** What `work` gives, unless the caller gives up before: then as the platform's `fetch` rejects. */
const unlessAborted = <T>(signal: AbortSignal | undefined, work: () => T | Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const giveUp = (): void => reject(signal?.reason as unknown); // Whatever the caller gave as its reason.
    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp);
    const answer = (async () => work())();
    answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', giveUp));
  });

const answerOf = (answer: MockAnswer | object): MockAnswer => {
  // A body can be read once: each request gets its own.
  if (answer instanceof Response) return () => answer.clone();
  // A function in this place is one of these: the type of the routes allows no other.
  return typeof answer === 'function' ? (answer as MockAnswer) : sendJson(answer);
};

/** A GET follows 303, and 301 and 302 after a POST; nothing else changes its method. Another origin gets no token. */
const redirected = ({ method, url, headers: given, signal, body }: MockRequest, status: number, target: URL): RequestInit => {
  const becomesGet = status === 303 ? method !== 'HEAD' : method === 'POST' && status < 303;
  const headers = new Headers(given);
  if (target.origin !== url.origin) headers.delete('authorization');
  return { headers, ...(signal && { signal }), ...(becomesGet ? {} : { method, ...(body !== undefined && { body }) }) };
};

/**
 * Makes a `fetch` for tests, to be given to `createClient({ fetch })`: it answers by routes, follows redirects among them,
 * obeys signals, and keeps a record. A request that no route fits is refused with `ApiError` of kind `unsupported`, which
 * names it and is not tried again.
 *
 * @example
 * const fetch = createMockTransport({ 'GET https://example.org/meetings.json': [meetingGuideRow()] });
 * const { meetings } = await meetingGuide({ client: createClient({ fetch }), url: 'https://example.org/meetings.json' }).load();
 */
export const createMockTransport = (routes: MockRoutes, { clock }: MockTransportOptions = {}): MockTransport => {
  const requests: MockRequest[] = [];
  const tests = Object.entries(routes).map(([pattern, answer]) => ({ pattern, answer, test: routeTest(pattern) }));
  const surroundings = { sleep: clock ? async (ms: number) => clock.advance(ms) : pause };

  const record = (input: FetchInput, init?: RequestInit): { readonly request: MockRequest; readonly answer: MockAnswer } => {
    const asked = requestOf(input, init);
    for (const { pattern, answer, test } of tests) {
      const params = test(asked.method, asked.url);
      if (!params || answer === undefined) continue;
      const count = requests.filter(({ route }) => route === pattern).length + 1;
      const request = { ...asked, route: pattern, params, count };
      requests.push(request);
      return { request, answer: answerOf(answer) };
    }
    requests.push({ ...asked, route: undefined, params: {}, count: 0 });
    const known = tests.map(({ pattern }) => pattern).join(', ') || 'none';
    throw new ApiError('unsupported', asked.url.href, {
      method: asked.method,
      serverMessage: `no route fits ${asked.method} ${asked.url.href}; routes: ${known}`,
    });
  };

  const ask = async (input: FetchInput, init: RequestInit | undefined, hops: number): Promise<Response> => {
    const { request, answer } = record(input, init);
    const response = await unlessAborted(request.signal, () => answer(request, surroundings));
    const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
    if (location !== null) {
      if (hops >= MOST_REDIRECTS) throw new TypeError('Failed to fetch: redirected too often');
      const target = new URL(location, request.url);
      return ask(target, redirected(request, response.status, target), hops + 1);
    }
    // The platform's responses know their address; those that are made do not.
    return Object.defineProperties(response, {
      url: { value: request.url.href, configurable: true },
      redirected: { value: hops > 0, configurable: true },
    });
  };

  return Object.assign(async (input: FetchInput, init?: RequestInit) => ask(input, init, 0), { requests });
};
