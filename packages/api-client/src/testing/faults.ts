import { sendJson } from './answers.js';
import type { MockAnswer } from './mock-request.js';

/** No answer: offline, a name that is not known, a server that gives no leave to pages (CORS). */
export const failNetwork = (): MockAnswer => () => {
  // What the platform's fetch throws.
  throw new TypeError('Failed to fetch');
};

const bodyOf = (start: string, go: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Response =>
  new Response(
    new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          if (start !== '') controller.enqueue(new TextEncoder().encode(start));
        },
        // Asked for once the start has been read.
        pull: go,
      },
      { highWaterMark: 0 },
    ),
    { headers: { 'content-type': 'application/json' } },
  );

/** A body that begins with `start`, and a connection that is cut then. */
export const cutAfter =
  (start: string): MockAnswer =>
  () =>
    bodyOf(start, (controller) => controller.error(new TypeError('terminated')));

/**
 * Headers and the start of a body, and nothing more: with `timeoutMs: 20` a time limit that runs out. Ends when it is
 * aborted, as a connection does.
 */
export const stall =
  (start = ''): MockAnswer =>
  ({ signal }) =>
    bodyOf(start, (controller) => {
      const cut = (): void => controller.error(signal?.reason);
      if (signal?.aborted) cut();
      signal?.addEventListener('abort', cut, { once: true });
    });

/** Answers after milliseconds of the transport's clock. */
export const delay =
  (ms: number, answer: MockAnswer): MockAnswer =>
  async (request, surroundings) => {
    await surroundings.sleep(ms, request.signal);
    return answer(request, surroundings);
  };

/** Asks to be left alone for so many seconds: 429 with `Retry-After`. */
export const askToWait = (seconds: number): MockAnswer =>
  sendJson({ message: 'Too many requests.' }, { status: 429, headers: { 'retry-after': String(seconds) } });

/** Is unavailable (503) for so many requests, then answers. */
export const failTimes =
  (times: number, answer: MockAnswer): MockAnswer =>
  (request, surroundings) =>
    request.count <= times
      ? sendJson({ message: 'Service Unavailable' }, { status: 503 })(request, surroundings)
      : answer({ ...request, count: request.count - times }, surroundings);
