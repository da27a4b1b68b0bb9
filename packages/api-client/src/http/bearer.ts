import { ApiError } from './api-error.js';
import type { ApiRequest, Middleware } from './exchange.js';

/** Gives the token of an account. */
export interface TokenSource {
  /** The present token; `undefined` sends the request without one. */
  getToken(): Promise<string | undefined>;
  /** A new token after the server refused the old one; `undefined` when there is none to be had. */
  renewToken(refused: string): Promise<string | undefined>;
}

const withToken = (request: ApiRequest, token: string | undefined): ApiRequest =>
  token === undefined ? request : { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };

/** Sends a bearer token (RFC 6750), and once more with a new one after 401. Requests that fail together renew it once. */
export const bearer = ({ getToken, renewToken }: TokenSource): Middleware => {
  let renewal: Promise<string | undefined> | undefined;
  const renewOnce = (refused: string): Promise<string | undefined> => {
    renewal ??= renewToken(refused).finally(() => (renewal = undefined));
    return renewal;
  };
  return async (request, next) => {
    const token = await getToken();
    try {
      return await next(withToken(request, token));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401 || token === undefined) throw error;
      const present = await getToken();
      const renewed = present !== undefined && present !== token ? present : await renewOnce(token);
      if (renewed === undefined) throw error;
      return next(withToken(request, renewed));
    }
  };
};
