import { ApiError } from './api-error.js';
import type { ApiRequest, ApiResponse, Middleware } from './exchange.js';

interface Flight {
  readonly answer: Promise<ApiResponse>;
  readonly controller: AbortController;
  waiting: number;
}

const keyOf = ({ url, accept, headers, maxBytes }: ApiRequest): string =>
  JSON.stringify([url, accept, maxBytes, Object.entries(headers).sort()]);

/**
 * Identical GETs that are under way share one request. Whoever aborts leaves alone; the request itself is aborted when
 * the last one has left. Uses the time limit of the first.
 */
export const dedupe = (): Middleware => {
  const flights = new Map<string, Flight>();

  const start = (key: string, request: ApiRequest, send: (request: ApiRequest) => Promise<ApiResponse>): Flight => {
    const controller = new AbortController();
    const answer = send({ ...request, signal: controller.signal });
    const flight: Flight = { answer, controller, waiting: 0 };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    answer.then(land, land);
    return flight;
  };

  return (request, next) => {
    if (request.method !== 'GET') return next(request);
    const { signal, url } = request;
    if (signal?.aborted) return Promise.reject(new ApiError('aborted', url));
    const key = keyOf(request);
    const flight = flights.get(key) ?? start(key, request, next);
    flight.waiting += 1;
    return new Promise((resolve, reject) => {
      const stopListening = (): void => signal?.removeEventListener('abort', giveUp);
      const giveUp = (): void => {
        stopListening();
        flight.waiting -= 1;
        // Nobody may join a request that is about to be aborted.
        if (flight.waiting === 0) {
          flights.delete(key);
          flight.controller.abort();
        }
        reject(new ApiError('aborted', url, { cause: signal?.reason }));
      };
      signal?.addEventListener('abort', giveUp);
      flight.answer.then(resolve, reject).finally(stopListening);
    });
  };
};
