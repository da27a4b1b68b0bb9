import { ApiError } from './api-error.js';

/**
 * Loads code that few calls need, so that the others do not carry it. Rejects with `ApiError` of kind `network` when it
 * cannot be had: a page without a connection, or of a release that the site has taken away.
 */
export const loadCode = async <T>(url: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new ApiError('network', url, { cause });
  }
};
