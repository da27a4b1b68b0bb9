import type { Answer } from '../client.js';
import { ApiError } from '../http/api-error.js';

/** The token of a signed-in account, as a store keeps it. Whoever has it can do all that the account can. */
export interface AdminToken {
  readonly accessToken: string;
  readonly userId: number;
  /** Milliseconds since the epoch by this device's clock. */
  readonly issuedAt: number;
  /** Milliseconds since the epoch by the server's clock; absent when the server does not say. */
  readonly expiresAt?: number;
}

/**
 * Where the token of one account is kept: in memory, in a session of the browser, in a keychain. It is asked before each
 * request, so that several pages can share one. The password is never handed to it.
 */
export interface TokenStore {
  get(): Promise<AdminToken | undefined>;
  set(token: AdminToken): Promise<void>;
  delete(): Promise<void>;
}

/** Keeps a token as long as the page or process lives. */
export const memoryTokens = (): TokenStore => {
  let kept: AdminToken | undefined;
  return {
    get: async () => kept,
    set: async (token) => void (kept = token),
    delete: async () => void (kept = undefined),
  };
};

/**
 * Reads the answer to a sign-in or a refresh: `expires_at` is in seconds since the epoch.
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Http/Controllers/Admin/TokenController.php`
 */
export const tokenOf = ({ data, meta }: Pick<Answer<unknown>, 'data' | 'meta'>): AdminToken => {
  const { access_token: accessToken, user_id: userId, expires_at: expires } = Object(data) as Readonly<Record<string, unknown>>; // Any object has these or lacks them.
  if (typeof accessToken !== 'string' || accessToken === '' || typeof userId !== 'number') {
    throw new ApiError('decode', meta.url, { method: 'POST', status: meta.status });
  }
  const isKnown = typeof expires === 'number' && Number.isFinite(expires);
  return { accessToken, userId, issuedAt: meta.receivedAt, ...(isKnown && { expiresAt: expires * 1000 }) };
};

/**
 * Whether it is time for a new token: in the second half of its life, so that who comes every few days stays signed in. An
 * end that lies before the beginning is one of two clocks that differ, and tells nothing.
 */
export const isDue = ({ issuedAt, expiresAt }: AdminToken, now: number): boolean =>
  expiresAt !== undefined && expiresAt > issuedAt && now >= (issuedAt + expiresAt) / 2;
