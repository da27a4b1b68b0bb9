import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  bmltAdmin,
  type AdminToken,
  type BmltAdmin,
  type BmltAdminOptions,
  type MeetingInput,
  type TokenStore,
} from '../src/bmlt-admin/index.js';
import type { ApiError, Result } from '../src/index.js';
import { BmltAdminDouble } from './bmlt-admin-double.js';
import { FeedServer } from './feed-server.js';

export const DAY_S = 86_400;

/** A meeting in Port Amity. */
export const MEETING: MeetingInput = {
  serviceBodyId: 3,
  formatIds: [17, 29],
  venueType: 1,
  day: 0,
  startTime: '19:00',
  duration: '01:30',
  latitude: 44.5,
  longitude: -68.2,
  published: false,
  name: 'Early Birds',
  location_street: '1 Lantern Street',
};

export const errorOf = (result: Result<unknown>): ApiError => {
  if (result.ok) throw new Error('It should have failed.');
  return result.error;
};

/** A server for editors that is new for each test, and what its tokens are kept in. */
export class AdminSetup {
  readonly host = new FeedServer();
  server = new BmltAdminDouble();
  kept: AdminToken | undefined;
  readonly tokens: TokenStore = {
    get: async () => this.kept,
    set: async (token) => void (this.kept = token),
    delete: async () => void (this.kept = undefined),
  };

  constructor() {
    beforeAll(() => this.host.start());
    afterAll(() => this.host.stop());
    beforeEach(() => {
      this.server = new BmltAdminDouble();
      this.kept = undefined;
      this.host.answer(this.server.listener);
    });
  }

  admin(more: Partial<BmltAdminOptions> = {}): BmltAdmin {
    return bmltAdmin({
      root: this.host.url('/main_server'),
      tokens: this.tokens,
      now: () => this.server.nowS * 1000,
      sleep: async () => undefined,
      random: () => 0,
      ...more,
    });
  }

  async signedIn(more: Partial<BmltAdminOptions> = {}): Promise<BmltAdmin> {
    const admin = this.admin(more);
    await admin.signIn('editor', this.server.password);
    this.server.asked.length = 0;
    return admin;
  }

  /** Answers with a text, whatever is asked. */
  say(text: string): void {
    this.host.answer((_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  }
}
