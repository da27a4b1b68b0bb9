import { ApiError, type ApiErrorKind } from './api-error.js';
import { redactUrl } from './redact-url.js';
import type { AnswerOrigin, Method, Middleware } from './exchange.js';

/** What a hook is told of a request: never a query, a header, a body or a token. */
export interface RequestNote {
  readonly method: Method;
  /** Without credentials, query and fragment. */
  readonly url: string;
}

/** What a hook is told of how it ended. */
export interface OutcomeNote extends RequestNote {
  readonly durationMs: number;
  readonly status?: number;
  readonly origin?: AnswerOrigin;
  readonly failure?: ApiErrorKind;
}

/** For counting and logging. What a hook throws is dropped: a log must not break a request. */
export interface Hooks {
  readonly onRequest?: ((note: RequestNote) => void) | undefined;
  readonly onOutcome?: ((note: OutcomeNote) => void) | undefined;
}

const tell = <Note>(hook: ((note: Note) => void) | undefined, note: Note): void => {
  try {
    hook?.(note);
  } catch {
    // As promised above.
  }
};

/** Tells hooks of requests and outcomes, without anything that could give a person away. */
export const hooks =
  ({ onRequest, onOutcome }: Hooks, now: () => number = Date.now): Middleware =>
  async (request, next) => {
    const note: RequestNote = { method: request.method, url: redactUrl(request.url) };
    const start = now();
    tell(onRequest, note);
    try {
      const { status, origin, ...answer } = await next(request);
      tell(onOutcome, { ...note, durationMs: now() - start, status, origin });
      return { status, origin, ...answer };
    } catch (error) {
      const { kind, status } = error instanceof ApiError ? error : { kind: 'network' as const, status: undefined };
      tell(onOutcome, { ...note, durationMs: now() - start, failure: kind, ...(status !== undefined && { status }) });
      throw error;
    }
  };
