import { ApiError } from '../http/api-error.js';
import type { TokenSource } from '../http/bearer.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { isDue, tokenOf, type AdminToken, type TokenStore } from './admin-token.js';

/** Who is signed in. */
export interface AdminSession {
  readonly userId: number;
  /** Milliseconds since the epoch by the server's clock, after which one must sign in anew unless the token was renewed. */
  readonly expiresAt?: number;
}

/** Signs in and out, and gives requests a token that works. */
export interface TokenKeeper extends TokenSource {
  signIn(username: string, password: string, options: AdminCallOptions): Promise<AdminSession>;
  signOut(options: AdminCallOptions): Promise<void>;
  session(): Promise<AdminSession | undefined>;
}

/** What a keeper works with. */
export interface TokenKeeperParts {
  /** Sends without a token. */
  readonly send: AdminSend;
  /** Address of the API, for errors. */
  readonly api: string;
  readonly tokens: TokenStore;
  readonly now: () => number;
}

/** After a refresh that failed, the present token serves for a while before the next attempt. */
const QUIET_MS = 60_000;

const sessionOf = ({ userId, expiresAt }: AdminToken): AdminSession => ({ userId, ...(expiresAt !== undefined && { expiresAt }) });

const bearerOf = ({ accessToken }: AdminToken) => ({ authorization: `Bearer ${accessToken}` });

/** What a store throws, as the one kind of error that callers know. */
const guarded = (store: TokenStore, api: string): TokenStore => {
  const explain = (cause: unknown): never => {
    throw new ApiError('unsupported', api, { cause });
  };
  return {
    get: () => store.get().catch(explain),
    set: (token) => store.set(token).catch(explain),
    delete: () => store.delete().catch(explain),
  };
};

/**
 * Makes a keeper of the token of one account. A token can be renewed only while it is valid, and the old one works for ten
 * seconds more: requests that find one due together renew it once, and those under way with the old one go through.
 */
export const tokenKeeper = ({ send, api, tokens, now }: TokenKeeperParts): TokenKeeper => {
  const store = guarded(tokens, api);
  let renewal: Promise<AdminToken | undefined> | undefined;
  let quietUntil = -Infinity;

  /** The present token after an attempt: the new one, another that came meanwhile, or none. Rejects when nobody knows. */
  const renew = async (old: AdminToken): Promise<AdminToken | undefined> => {
    const request = () => send('POST', 'auth/refresh', {}, { headers: bearerOf(old) });
    try {
      // The old one may have ten seconds left, and the answer with the new one be lost on the way: at once, then.
      const answer = await request().catch((error: ApiError) => (error.kind === 'network' ? request() : Promise.reject(error)));
      const renewed = tokenOf(answer);
      // Signed out or in anew meanwhile: that holds.
      if ((await store.get())?.accessToken === old.accessToken) await store.set(renewed);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      if ((await store.get())?.accessToken === old.accessToken) await store.delete();
    }
    return store.get();
  };
  const renewOnce = (old: AdminToken): Promise<AdminToken | undefined> => {
    renewal ??= renew(old)
      .catch((error: unknown) => {
        quietUntil = now() + QUIET_MS;
        throw error;
      })
      .finally(() => (renewal = undefined));
    return renewal;
  };

  return {
    getToken: async () => {
      const token = await store.get();
      if (!token || !isDue(token, now()) || now() < quietUntil) return token?.accessToken;
      // One that still works is better than none.
      return (await renewOnce(token).catch(() => token))?.accessToken;
    },
    renewToken: async (refused) => {
      const token = await store.get();
      return token?.accessToken === refused ? (await renewOnce(token))?.accessToken : token?.accessToken;
    },
    signIn: async (username, password, options) => {
      const token = tokenOf(await send('POST', 'auth/token', { body: { username, password } }, options));
      await store.set(token);
      return sessionOf(token);
    },
    signOut: async (options) => {
      const token = await store.get();
      if (!token) return;
      // Forgotten here whatever the server says.
      await store.delete();
      await send('POST', 'auth/logout', {}, { ...options, headers: { ...options.headers, ...bearerOf(token) } }).catch((error: unknown) => {
        if (!(error instanceof ApiError && error.status === 401)) throw error;
      });
    },
    session: async () => {
      const token = await store.get();
      return token && sessionOf(token);
    },
  };
};
