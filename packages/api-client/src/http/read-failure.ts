import type { ApiError, Problem } from './api-error.js';
import type { ApiRequest } from './exchange.js';
import { readBody } from './read-body.js';
import { statusError } from './status-error.js';

/** An error page of more than this tells no more. */
const MOST_BYTES = 64_000;
const MOST_LETTERS = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not every server explains itself in JSON; the text is told as it is.
    return undefined;
  }
};

const textOf = (...values: readonly unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.slice(0, MOST_LETTERS);

/** Laravel and problem details name fields in `errors`: an object of lists, or a list with a `pointer` each. */
const fieldErrorsOf = (errors: unknown): Record<string, readonly string[]> => {
  const pairs = Array.isArray(errors)
    ? errors.filter(isRecord).map(({ pointer, field, detail, code }) => [pointer ?? field, [detail ?? code]] as const)
    : isRecord(errors)
      ? Object.entries(errors)
      : [];
  const found: Record<string, readonly string[]> = Object.create(null) as Record<string, never>; // A field may be named like a member of Object.
  for (const [field, texts] of pairs) {
    const list = (Array.isArray(texts) ? texts : [texts]).filter((text): text is string => typeof text === 'string');
    if (typeof field === 'string') found[field] = [...(found[field] ?? []), ...list];
  }
  return found;
};

/** Tells what a server said with a status that is not 2xx. Never rejects with anything but the error it makes. */
export const readFailure = async (response: Response, request: ApiRequest, now: number): Promise<ApiError> => {
  const { headers } = response;
  const text = await readBody(response, { ...request, accept: 'text', maxBytes: MOST_BYTES }).catch(() => '');
  const body = parse(text);
  const record = isRecord(body) ? body : {};
  const isHtml = /^\s*</.test(text);
  const isProblem = /problem\+json/i.test(headers.get('content-type') ?? '') && isRecord(body);
  const inner = isRecord(record['error']) ? record['error'] : {};
  const message = textOf(
    record['detail'],
    record['message'],
    record['error'],
    inner['message'],
    record['title'],
    isHtml || body !== undefined ? '' : text,
  );
  const requestId = headers.get('request-id') ?? headers.get('x-request-id');
  return statusError(response, request, now, {
    isHtml,
    fieldErrors: fieldErrorsOf(record['errors']),
    ...(message !== undefined && { serverMessage: message }),
    // A problem without a type is "about:blank" (RFC 9457, 4.2.1).
    ...(isProblem && { kind: 'problem', problem: { ...record, type: textOf(record['type']) ?? 'about:blank' } as Problem }),
    ...(requestId !== null && { requestId }),
  });
};
