import { ApiError } from './api-error.js';
import type { ApiRequest, ApiResponse } from './exchange.js';

/** Parses the body of an answer. Throws `ApiError` of kind `decode` for what is not JSON. */
export const parseJson = ({ text, status }: ApiResponse, { url, method }: Pick<ApiRequest, 'url' | 'method'>): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('decode', url, { method, status, isHtml: /^\s*</.test(text), cause });
  }
};
