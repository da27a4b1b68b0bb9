import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { ApiError, createClient, type Sleep } from '../index.js';
import { meetingGuide } from '../meeting-guide/index.js';
import { federate, slowly, type Federation, type FederationSettings } from './index.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', timezone: 'America/New_York' };
const good = sendJson([row]);
const gone = send('', {}, 404);

/** Pauses that last until a test ends them. */
let pauses: { readonly ms: number; readonly end: () => void }[];
const sleep: Sleep = (ms) => new Promise((end) => pauses.push({ ms, end }));
/** Ends the newest pause, and waits for the next when there is one to come. */
const endPause = async (next: boolean): Promise<void> => {
  const { length } = pauses;
  pauses.at(-1)?.end();
  if (next) await vi.waitFor(() => expect(pauses).toHaveLength(length + 1));
};

beforeEach(() => {
  pauses = [];
});
const federationOf = (settings: FederationSettings = {}): Federation =>
  federate([meetingGuide({ client: createClient({ retries: 0 }), url: server.url() })], { askAgain: slowly, sleep, ...settings });

describe('a federation that asks again by itself', () => {
  it('does so after pauses that grow, until the source is there', async () => {
    server.answer(gone, gone, gone, gone, gone, good);
    const all = federationOf();
    await all.load();
    for (let attempt = 2; attempt <= 5; attempt += 1) await endPause(true);
    expect(pauses.map(({ ms }) => ms)).toEqual([5_000, 20_000, 60_000, 300_000, 300_000]);
    await endPause(false);
    await vi.waitFor(() => expect(all.statuses).toMatchObject([{ state: 'ready', reading: { accepted: 1 } }]));
    expect([server.requests.length, pauses.length]).toEqual([6, 5]);
  });

  it('begins with the shortest pause when a source that was there fails, and says which meetings serve', async () => {
    const told: string[] = [];
    server.answer(gone, good, gone, good);
    const all = federationOf({ onStatus: ({ state }) => told.push(state) });
    await all.load();
    await endPause(false);
    await vi.waitFor(() => expect(told).toEqual(['failed', 'ready']));
    const { receivedAt } = all.statuses[0]!.reading!.meta;
    const { meetings, statuses } = await all.load();
    expect([meetings.length, statuses[0]?.reading?.meta.receivedAt, statuses[0]?.error?.status]).toEqual([1, receivedAt, 404]);
    expect(pauses.map(({ ms }) => ms)).toEqual([5_000, 5_000]);
    await endPause(false);
    await vi.waitFor(() => expect(told).toEqual(['failed', 'ready', 'stale', 'ready']));
  });

  it('does not when somebody has asked in the meantime', async () => {
    server.answer(gone, good);
    const all = federationOf();
    await all.load();
    await all.load();
    await endPause(false);
    await all.load();
    expect(server.requests).toHaveLength(3);
  });

  it('goes on when the one who asked in the meantime gave up', async () => {
    server.answer(gone, good);
    const all = federationOf();
    await all.load();
    await all.load({ signal: AbortSignal.abort() });
    await endPause(false);
    await vi.waitFor(() => expect(all.statuses).toMatchObject([{ state: 'ready' }]));
  });

  it('ends with its signal', async () => {
    server.answer(gone);
    const life = new AbortController();
    const all = federationOf({ signal: life.signal });
    await all.load();
    life.abort();
    await endPause(false);
    expect(await all.load()).toMatchObject({ statuses: [{ state: 'failed', error: { status: 404 } }] });
    expect([server.requests.length, pauses.length]).toEqual([1, 1]);
  });

  it('is nothing that happens unless it is wanted', async () => {
    server.answer(gone);
    await federate([meetingGuide({ client: createClient({ retries: 0 }), url: server.url() })], { sleep }).load();
    expect(pauses).toEqual([]);
  });
});

describe('slowly', () => {
  const failed = (error: ApiError) => ({ feed: 'a', state: 'failed', error }) as const;
  it('waits as long as the server asked', () => {
    expect(slowly(failed(new ApiError('rate-limited', server.url(), { status: 429, retryAfterMs: 90_000 })), 1)).toBe(90_000);
  });
  it('leaves alone what this client cannot do', () => {
    expect(slowly(failed(new ApiError('unsupported', server.url())), 1)).toBeUndefined();
  });
});
