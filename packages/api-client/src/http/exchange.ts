/** Methods that the client knows. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request, as data. Every field is final: middleware passes on a changed copy. */
export interface ApiRequest {
  readonly method: Method;
  readonly url: string;
  /** Headers beyond those of the platform. None for a GET to another origin, or browsers ask for leave first (a preflight). */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How the bytes of the answer become text: JSON is UTF-8 always, other text as its mark, header or bytes say. */
  readonly accept: 'json' | 'text';
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its body included. */
  readonly timeoutMs: number;
  /** Most bytes of the body after decompression. */
  readonly maxBytes: number;
}

/** Where an answer came from. `stale`: older than wanted, while a new one is fetched; `stale-if-error`: a new one could not be had. */
export type AnswerOrigin = 'network' | 'fresh' | 'stale' | 'stale-if-error';

/** One answer with a good status, its body read. */
export interface ApiResponse {
  readonly status: number;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds since the epoch at which the body was complete. */
  readonly receivedAt: number;
  readonly origin: AnswerOrigin;
  /** With `stale`: the newer answer, when it has come. Rejects with `ApiError`. */
  readonly renewal?: Promise<ApiResponse>;
  /** With `stale-if-error`: why there is no newer answer, an `ApiError`. */
  readonly failure?: unknown;
}

/** Sends a request. Rejects with `ApiError` only, also for every status that is not 2xx. */
export type Transport = (request: ApiRequest) => Promise<ApiResponse>;

/** A step around a transport: looks at a request, passes it on (once, often, never), and looks at what comes back. */
export type Middleware = (request: ApiRequest, next: Transport) => Promise<ApiResponse>;

/** A transport with steps around it; the first is the outermost. */
export const compose = (transport: Transport, ...steps: readonly Middleware[]): Transport =>
  steps.reduceRight<Transport>((next, step) => (request) => step(request, next), transport);
