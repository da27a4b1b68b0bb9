import type { Sleep } from '../http/pause.js';

/** A request that a mock transport received. */
export interface MockRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text of the body, where there was one. */
  readonly body: string | undefined;
  /** The route that answered; `undefined` where none fitted. */
  readonly route: string | undefined;
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** Which request of its route this is, from 1. */
  readonly count: number;
}

/** What an answer can use of its transport. */
export interface MockSurroundings {
  /** Waits: moves the clock of the transport, or waits by the platform's timer when it has none. */
  readonly sleep: Sleep;
}

/** Makes an answer. Throw to be a network without an answer; the platform's `fetch` throws a `TypeError`. */
export type MockAnswer = (request: MockRequest, surroundings: MockSurroundings) => Response | Promise<Response>;

/** What `fetch` is called with, as far as a mock looks at it. */
export type FetchInput = Parameters<typeof globalThis.fetch>[0];

/** Addresses without a host are taken as those of the page, or of this host where there is no page. */
const baseUrl = (): string => (globalThis as { location?: { href?: string } }).location?.href ?? 'http://localhost/'; // Absent outside pages.

/** Reads the two arguments of `fetch`. A body that is not text is not read. */
export const requestOf = (input: FetchInput, init: RequestInit = {}): Omit<MockRequest, 'route' | 'params' | 'count'> => {
  const given = typeof input === 'string' || input instanceof URL ? undefined : input;
  return {
    method: (init.method ?? given?.method ?? 'GET').toUpperCase(),
    url: new URL(given?.url ?? String(input), baseUrl()),
    headers: new Headers(init.headers ?? given?.headers),
    body: typeof init.body === 'string' ? init.body : undefined,
    signal: init.signal ?? given?.signal,
  };
};
