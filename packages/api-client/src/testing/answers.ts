import type { MockAnswer } from './mock-request.js';

/** Status and headers of an answer. */
export interface AnswerOptions {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Statuses that have no body. @see https://fetch.spec.whatwg.org/#null-body-status */
const BODILESS = [101, 204, 205, 304];

/** Answers with text, as plain text unless `headers` say otherwise. */
export const sendText =
  (text: string, { status = 200, headers = {} }: AnswerOptions = {}): MockAnswer =>
  () =>
    new Response(BODILESS.includes(status) ? null : text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });

/** Answers with JSON. */
export const sendJson = (value: unknown, { headers, ...options }: AnswerOptions = {}): MockAnswer =>
  sendText(JSON.stringify(value), { ...options, headers: { 'content-type': 'application/json', ...headers } });

/** Answers with a web page, as a login, a challenge or an error page does where JSON was asked for. */
export const sendHtml = (html = '<!doctype html><title>Just a moment</title>', { headers, ...options }: AnswerOptions = {}): MockAnswer =>
  sendText(html, { ...options, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** Sends elsewhere; the mock transport follows, among its own routes. */
export const redirectTo = (url: string, status: 301 | 302 | 303 | 307 | 308 = 302): MockAnswer =>
  sendText('', { status, headers: { location: url } });

/** Sends its entity tag with an answer, and says 304 to whoever has it already. */
export const sendWithEtag =
  (etag: string, value: unknown): MockAnswer =>
  ({ headers }) =>
    headers.get('if-none-match') === etag
      ? new Response(null, { status: 304, headers: { etag } })
      : new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json', etag } });

/** Answers in turn, request by request; the last one stays. */
export const inTurn =
  (...answers: readonly [MockAnswer, ...MockAnswer[]]): MockAnswer =>
  (request, surroundings) =>
    // There is one at least.
    answers[Math.min(request.count, answers.length) - 1]!(request, surroundings);
