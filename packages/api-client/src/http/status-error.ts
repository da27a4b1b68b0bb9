import { ApiError, type ApiErrorDetails, type ApiErrorKind } from './api-error.js';
import type { ApiRequest } from './exchange.js';
import { retryAfterMs } from './retry-after.js';

/** The error for a status that is not 2xx, by status and headers alone. */
export const statusError = (
  { status, headers }: Response,
  { url, method }: ApiRequest,
  now: number,
  more: ApiErrorDetails & { readonly kind?: ApiErrorKind } = {},
): ApiError => {
  const { kind = 'http', ...details } = more;
  const wait = retryAfterMs(headers.get('retry-after'), now);
  return new ApiError(status === 429 ? 'rate-limited' : kind, url, {
    method,
    status,
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...details,
  });
};
