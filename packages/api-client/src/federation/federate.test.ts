import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { call, createClient } from '../index.js';
import { meetingGuide } from '../meeting-guide/index.js';
import { federate, type SourceStatus } from './index.js';

/** What each path answers: a status, or rows. */
let answers: Record<string, number | object[]>;
let asked: string[];
let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A server that listens on TCP has such an address.
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const door = { formatted_address: '1 Lantern Street, Port Amity, ME 04000, USA', timezone: 'America/New_York' };
const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', ...door };
const client = createClient({ retries: 0 });
const source = (path: string) => meetingGuide({ client, url: base + path });
const statesOf = (statuses: readonly SourceStatus[]) => statuses.map(({ state }) => state);

beforeEach(() => {
  asked = [];
  answers = {
    '/a': [row],
    '/b': [
      { ...row, slug: 'x', name: 'The Early Birds' },
      { ...row, slug: 'noon', time: '12:00' },
    ],
  };
});

describe('federate', () => {
  it('lists what several sources list once, and keeps where each listing is from', async () => {
    const { meetings, duplicates, statuses } = await federate([source('/a'), source('/b')]).load();
    expect(meetings.map(({ id, source: { feed } }) => [id, feed])).toEqual([
      ['early-birds', `${base}/a`],
      ['noon', `${base}/b`],
    ]);
    expect(duplicates).toMatchObject([{ meeting: { id: 'early-birds' }, others: [{ id: 'x' }] }]);
    expect(statesOf(statuses)).toEqual(['ready', 'ready']);
  });

  it('shows the others when one source cannot be had, and says which', async () => {
    answers['/b'] = 500;
    const { meetings, statuses } = await federate([source('/a'), source('/b')]).load();
    expect(meetings).toHaveLength(1);
    expect(statuses[1]).toMatchObject({ feed: `${base}/b`, state: 'failed', error: { kind: 'http', status: 500 } });
  });

  it('keeps the last good meetings of a source that fails later', async () => {
    const all = federate([source('/a'), source('/b')]);
    await all.load();
    answers['/b'] = 503;
    const { meetings, statuses } = await all.load();
    expect(meetings).toHaveLength(2);
    expect(statuses[1]).toMatchObject({ state: 'stale', error: { status: 503 }, reading: { accepted: 2 } });
    expect(all.statuses).toBe(statuses);
  });

  it('reads only what has changed', async () => {
    const all = federate([source('/a'), source('/b')]);
    const before = await all.load();
    answers['/b'] = [{ ...row, slug: 'noon', time: '12:30' }];
    const after = await all.load();
    expect(after.statuses.map(({ reading }) => reading?.isUnchanged ?? false)).toEqual([true, false]);
    expect(after.meetings[0]).toBe(before.meetings[0]);
    expect(after.meetings[1]).toMatchObject({ id: 'noon', slots: [{ startMin: 750 }] });
  });

  it('keeps the id of a meeting whose list gives it a new one', async () => {
    answers['/a'] = [{ ...row, slug: 'old-id' }];
    const all = federate([source('/a')]);
    await all.load();
    answers['/a'] = [{ ...row, slug: 'new-id', notes: 'Edited.' }];
    expect((await all.load()).meetings).toMatchObject([{ id: 'old-id', notes: 'Edited.' }]);
  });

  it('tells of each source as it settles', async () => {
    answers['/b'] = 404;
    const told: SourceStatus[] = [];
    const onStatus = (status: SourceStatus) => told.push(status);
    await federate([source('/a'), source('/b')], { onStatus }).load();
    expect(told.map(({ feed, state }) => `${feed.slice(base.length)} ${state}`).sort()).toEqual(['/a ready', '/b failed']);
  });

  it('loads only what is asked for', async () => {
    answers['/b'] = 404;
    const all = federate([source('/a'), source('/b')]);
    await all.load();
    asked = [];
    await all.load({ only: ({ state }) => state !== 'ready' });
    expect(asked).toEqual(['/b']);
  });

  it('has one and the same reading until something changes, and knows what has come before the slowest', async () => {
    const all = federate([source('/a'), source('/b')]);
    expect(all.reading).toMatchObject({ meetings: [], statuses: [{ state: 'loading' }, { state: 'loading' }] });
    const first = await all.load({ only: ({ feed }) => feed.endsWith('/b') });
    expect(all.reading).toBe(first);
    expect([first.meetings.length, ...statesOf(first.statuses)]).toEqual([2, 'loading', 'ready']);
    const { meetings } = await all.load();
    expect(meetings.map(({ id }) => id)).toEqual(['early-birds', 'noon']);
  });

  it('keeps what a newer attempt brought when an older one comes late', async () => {
    const { feed, reload, load } = source('/a');
    const held: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => held.push(resolve));
    const all = federate([{ feed, reload, load: call(async (options) => (await load(options), await wait(), load(options))) }]);
    const loads = [all.load(), all.load()];
    await vi.waitFor(() => expect(held).toHaveLength(2));
    answers['/a'] = [{ ...row, slug: 'newer' }];
    held[1]?.();
    await loads[1];
    answers['/a'] = 500;
    held[0]?.();
    expect((await loads[0])?.meetings).toMatchObject([{ id: 'newer' }]);
    expect(statesOf(all.statuses)).toEqual(['ready']);
  });

  it('takes a call that was given up for no news of a source', async () => {
    const all = federate([source('/a')]);
    await all.load();
    const { statuses } = await all.load({ signal: AbortSignal.abort() });
    expect(statesOf(statuses)).toEqual(['ready']);
  });

  it('names the source of each finding', async () => {
    answers['/a'] = [{ ...row, day: 'someday' }];
    const { findings } = await federate([source('/a'), source('/b')]).load();
    expect(findings).toMatchObject([{ code: 'day-invalid', feed: `${base}/a`, row: 0 }]);
  });

  it('does not take the same source twice', () => expect(() => federate([source('/a'), source('/a')])).toThrow(TypeError));
});
