import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedServer } from '../../test/feed-server.js';
import { CentralQueryDouble, type DoubleMeeting } from '../../test/central-query-double.js';
import { createClient, memoryStore } from '../index.js';
import { centralQuery, centralQueryServer, type CentralQueryFilters } from './index.js';

const host = new FeedServer();
const server = new CentralQueryDouble();
beforeAll(() => host.start());
afterAll(() => host.stop());
beforeEach(() => host.answer(server.listener));

const root = () => host.url('/api/v1');
const asked = () => host.requests.map(({ path }) => String(path));

const client = createClient({ retries: 0, now: () => server.now });
const load = (filters: CentralQueryFilters = {}) => centralQuery({ client, url: root(), filters }).load();
const slugsOf = (meetings: readonly { readonly id: string }[]) => meetings.map(({ id }) => id);
const two = (number: number): string => String(number).padStart(2, '0');

/** One meeting each `every` minutes of the week. */
const wholeWeek = (every: number): DoubleMeeting[] =>
  Array.from({ length: (7 * 1440) / every }, (_, i) => {
    const minute = i * every;
    const rtc = `${Math.floor(minute / 1440) + 1}:${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
    return { slug: `m${i}`, rtc };
  });

describe('centralQuery', () => {
  it('asks for a week of exactly 168 hours, and for what has no hours', async () => {
    server.meetings = [...wholeWeek(180), { slug: 'letters' }];
    const { meetings, findings } = await load();
    expect(meetings).toHaveLength(57);
    expect(meetings.at(-1)).toMatchObject({ id: 'letters', slots: [] });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(asked()).toEqual(['/api/v1/meetings?scheduled=true&limit=1000&hours=168', '/api/v1/meetings?scheduled=false&limit=1000']);
  });

  it.each([
    ['early on Monday', '2026-01-05T00:03:00Z'],
    ['at noon on Wednesday', '2026-01-07T12:00:00Z'],
    ['late on Sunday', '2026-01-11T23:59:00Z'],
    ['over the end of a month', '2026-01-31T23:55:00Z'],
  ])('finds each of more meetings than the server gives at once, %s', async (_, now) => {
    server.now = Date.parse(now);
    server.meetings = wholeWeek(4);
    const { meetings, findings } = await load();
    expect(new Set(slugsOf(meetings)).size).toBe(2520);
    expect(findings.map(({ code }) => code)).not.toContain('list-cut');
    expect(findings.map(({ code }) => code)).not.toContain('duplicate-row');
  });

  it('never asks for a span whose middle the server loses', async () => {
    server.meetings = wholeWeek(4);
    await load();
    const hours = asked()
      .map((path) => new URL(path, root()).searchParams.get('hours'))
      .filter((value) => value !== null);
    expect(hours.length).toBeGreaterThan(1);
    for (const value of hours) expect([1, 2, 4, 8, 168]).toContain(Number(value));
  });

  it('asks for smaller parts where a part is full', async () => {
    server.meetings = Array.from({ length: 1500 }, (_, i) => ({ slug: `m${i}`, rtc: `3:${two(i % 8)}:00` }));
    const { meetings } = await load();
    expect(meetings).toHaveLength(1500);
  });

  it('says that a list is not whole where not even an hour fits', async () => {
    server.meetings = Array.from({ length: 1200 }, (_, i) => ({ slug: `m${i}`, rtc: '3:12:00' }));
    const { meetings, findings } = await load();
    expect(meetings).toHaveLength(1000);
    expect(findings).toContainEqual({ code: 'list-cut', severity: 'warning', row: -1, field: '', value: 1000 });
  });

  it('says so of meetings without hours too', async () => {
    server.meetings = Array.from({ length: 1001 }, (_, i) => ({ slug: `m${i}` }));
    expect((await load()).findings.map(({ code }) => code)).toContain('list-cut');
  });

  it.each<[string, CentralQueryFilters, string[]]>([
    ['a name', { name: 'harbour' }, ['a']],
    ['a name that is no regular expression', { name: '(lantern' }, ['b']],
    ['codes, all of them', { formats: ['D'], communities: ['W'] }, ['b']],
    ['a type', { type: 'O' }, ['a']],
    ['languages, one of them, in any case', { languages: ['ES', 'fr'] }, ['c']],
  ])('filters by %s', async (_, filters, slugs) => {
    server.meetings = [
      { slug: 'a', rtc: '1:10:00', name: 'Harbour Light', types: ['O', 'D'] },
      { slug: 'b', rtc: '2:10:00', name: 'Early (Lantern Street)', types: ['C', 'D', 'W'] },
      { slug: 'c', rtc: '3:10:00', languages: ['es'] },
    ];
    expect(slugsOf((await load(filters)).meetings)).toEqual(slugs);
  });

  it('calls what is no list a failure', async () => {
    const odd = createClient({ retries: 0, fetch: async () => new Response('{"message":"maintenance"}') });
    expect(await centralQuery({ client: odd, url: root() }).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it('keeps the words of a server that has no such address', async () => {
    expect(await centralQuery({ client, url: `${root()}/v0` }).load.safe()).toMatchObject({
      ok: false,
      error: { kind: 'http', status: 404, serverMessage: "Sorry, can't find that!" },
    });
  });

  it('takes the address of the list for that of the API', async () => {
    server.meetings = [{ slug: 'a', rtc: '1:10:00' }];
    expect((await centralQuery({ client, url: `${root()}/meetings/?hours=2` }).load()).meetings).toHaveLength(1);
  });

  it('serves a kept week at once, and brings the newer one', async () => {
    server.now = Date.UTC(2026, 0, 5, 12);
    const kept = createClient({ retries: 0, now: () => server.now, cache: { store: memoryStore(), staleWhileRevalidateMs: 1e9 } });
    const source = centralQuery({ client: kept, url: root() });
    server.meetings = [{ slug: 'a', rtc: '1:10:00' }];
    await source.load();
    server.meetings = [{ slug: 'b', rtc: '1:10:00' }, { slug: 'c' }];
    server.now += 60_000;
    const { meetings, meta, renewal } = await source.load();
    expect([slugsOf(meetings), meta.origin]).toEqual([['a'], 'stale']);
    expect(slugsOf((await renewal)?.meetings ?? [])).toEqual(['b', 'c']);
  });
});

describe('centralQueryServer', () => {
  const api = () => centralQueryServer({ client, url: root() });

  it('tells what can be asked for', async () => {
    server.meetings = [
      { slug: 'a', rtc: '1:10:00', types: ['O', 'D'] },
      { slug: 'b', types: ['W'] },
    ];
    expect(await api().facets()).toEqual({
      scheduled: {
        types: [{ code: 'O', name: 'Name of O' }],
        formats: [{ code: 'D', name: 'Name of D' }],
        features: [],
        communities: [],
        languages: [{ code: 'en', name: 'English' }],
      },
      unscheduled: expect.objectContaining({ communities: [{ code: 'W', name: 'Name of W' }] }),
    });
  });

  it('gives one meeting', async () => {
    server.meetings = [{ slug: 'harbour/light', rtc: '1:19:00', types: ['O'] }];
    expect(await api().meeting('harbour/light')).toMatchObject({
      id: 'harbour/light',
      slots: [{ day: 1, startMin: 1140 }],
      types: ['O', 'EN'],
    });
  });

  it('rejects for a slug that nobody has, in plain text as the server does', async () => {
    server.meetings = [];
    expect(await api().meeting.safe('gone')).toMatchObject({
      ok: false,
      error: { status: 404, serverMessage: "Sorry, can't find that!" },
    });
  });

  it.each([['facets'], ['meeting']] as const)('calls an answer of another shape to %s a failure', async (method) => {
    const odd = createClient({ retries: 0, fetch: async () => new Response('{"message":"maintenance"}') });
    const one = centralQueryServer({ client: odd, url: root() });
    expect(await (method === 'facets' ? one.facets.safe() : one.meeting.safe('a'))).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });
});
