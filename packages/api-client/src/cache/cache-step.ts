import type { Middleware } from '../http/exchange.js';
import { loadCode } from '../http/load-code.js';
import type { CacheOptions } from './cache.js';

/**
 * As `cache`, whose code is loaded when a client that keeps answers is made: the others do without it. A request rejects
 * with `ApiError` of kind `network` when it cannot be had, and the next one asks for it again.
 */
export const cacheStep = (options: CacheOptions): Middleware => {
  let step: Promise<Middleware> | undefined;
  const load = (): Promise<Middleware> => {
    const loading = import('./cache.js').then(({ cache }) => cache(options));
    loading.catch(() => (step = undefined));
    return loading;
  };
  step = load();
  return async (request, next) => {
    const keep = await loadCode(request.url, () => (step ??= load()));
    return keep(request, next);
  };
};
