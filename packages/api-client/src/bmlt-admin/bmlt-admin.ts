import { createClient, type ClientOptions } from '../client.js';
import { bearer } from '../http/bearer.js';
import { call, type Call } from '../result.js';
import { adminSend, apiAddress, type AdminCallOptions } from './admin-request.js';
import { memoryTokens, type TokenStore } from './admin-token.js';
import { decodeFormat, type AdminFormat, type FormatInput, type FormatPatch } from './format.js';
import { adminMeetings, type AdminMeetings } from './meetings.js';
import { listedResource, recordPath, type ListedResource } from './resource.js';
import { rootServers, type RootServers } from './root-server.js';
import { adminServiceBodies, type AdminServiceBodies } from './service-body.js';
import { adminSettings, type AdminSettingsCalls } from './settings.js';
import { tokenKeeper, type AdminSession } from './token-keeper.js';
import { decodeUser, type AdminUser, type UserInput, type UserPatch, type UserUpdate } from './user.js';

/** A BMLT server, and how to speak to it. */
export interface BmltAdminOptions extends Omit<ClientOptions, 'cache'> {
  /** Address of the server, for example `https://bmlt.example.org/main_server`. */
  readonly root: string;
  /** Where the token is kept. Default: in memory. */
  readonly tokens?: TokenStore;
}

/** Accounts of editors. */
export interface AdminUsers extends Omit<ListedResource<AdminUser, UserInput, UserPatch>, 'update'> {
  /** Puts a whole account in place of the old one; without a password the old one stays. */
  readonly update: Call<[id: number, input: UserUpdate, options?: AdminCallOptions], void>;
}

/** What editors of a BMLT server can do. */
export interface BmltAdmin {
  /**
   * Signs in, and keeps the token. The password is sent and forgotten. Rejects with 401 when name and password do not belong
   * together, and with 403 for an account that was closed.
   */
  readonly signIn: Call<[username: string, password: string, options?: AdminCallOptions], AdminSession>;
  /** Forgets the token, here at once and then on the server; a rejection means that the server may not have heard of it. */
  readonly signOut: Call<[options?: AdminCallOptions], void>;
  /** Who is signed in, by the token that is kept; asks nobody. */
  readonly session: Call<[], AdminSession | undefined>;
  readonly meetings: AdminMeetings;
  /** One that meetings have is still in use (409). */
  readonly formats: ListedResource<AdminFormat, FormatInput, FormatPatch>;
  readonly serviceBodies: AdminServiceBodies;
  /** One that looks after others, or after a service body, is still in use (409). */
  readonly users: AdminUsers;
  readonly settings: AdminSettingsCalls;
  readonly rootServers: RootServers;
}

/**
 * Speaks to the API for editors of a BMLT server (version 3 and later). Tokens are renewed while they are valid; when that
 * is over, calls reject with 401 (`isSignInNeeded`). POST and PATCH are never sent twice. An aggregator lists its
 * `rootServers` and refuses all changes (403).
 *
 * What this gives is for editors: it has contacts and accounts, and meetings that are not published.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/routes/api.php`
 * @example
 * const admin = bmltAdmin({ root: 'https://bmlt.example.org/main_server' });
 * await admin.signIn(username, password);
 * const { items } = await admin.meetings.list({ days: [0] });
 */
export const bmltAdmin = ({ root, tokens = memoryTokens(), middleware = [], ...options }: BmltAdminOptions): BmltAdmin => {
  const api = apiAddress(root);
  const open = createClient({ ...options, middleware });
  const keeper = tokenKeeper({ send: adminSend(open, api), api, tokens, now: open.now });
  const send = adminSend(createClient({ ...options, middleware: [...middleware, bearer(keeper)] }), api);
  const users = listedResource<AdminUser, UserInput, UserPatch>(send, 'users', decodeUser);
  return {
    signIn: call((username, password, callOptions = {}) => keeper.signIn(username, password, callOptions)),
    signOut: call((callOptions = {}) => keeper.signOut(callOptions)),
    session: call(() => keeper.session()),
    meetings: adminMeetings(send),
    formats: listedResource<AdminFormat, FormatInput, FormatPatch>(send, 'formats', decodeFormat),
    serviceBodies: adminServiceBodies(send),
    users: {
      ...users,
      update: call(async (id, input, callOptions) => void (await send('PUT', recordPath('users', id), { body: input }, callOptions))),
    },
    settings: adminSettings(send),
    rootServers: rootServers(adminSend(open, api)),
  };
};
