import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AggregatorDouble } from '../../test/aggregator-double.js';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { aggregator, aggregatorMeetings, type AggregatorQuery } from './index.js';

const host = new FeedServer();
let server: AggregatorDouble;
beforeAll(() => host.start());
afterAll(() => host.stop());

const rowOf = (slug: string, more: object = {}): object => ({
  slug,
  name: `Meeting ${slug}`,
  day: 1,
  time: '07:00',
  formatted_address: '1 Lantern Street, Port Amity, ME 04000, USA',
  timezone: 'America/New_York',
  data_freshness_days: 1,
  ...more,
});

beforeEach(() => {
  server = new AggregatorDouble();
  server.rows = ['a', 'b', 'c', 'd', 'e'].map((slug) => rowOf(slug));
  host.answer(server.listener);
});

const client = createClient({ retries: 0 });
const url = () => host.url('/api/v1');
const api = () => aggregator({ client, url: url() });
const query: AggregatorQuery = { near: { latitude: 44.5, longitude: -68.2, radiusMiles: 10 } };
const asked = () => host.requests.map(({ path }) => decodeURIComponent(String(path)));
const load = (limit: number, more: object = {}) => aggregatorMeetings({ client, url: url(), query, limit, ...more }).load();
const idsOf = (meetings: readonly { readonly id: string }[]) => meetings.map(({ id }) => id).join('');

describe('meetings', () => {
  it('walks pages by cursor, and asks for no page beyond what is wanted', async () => {
    const list = api().meetings(query, { pageSize: 2 });
    expect(idsOf(await list.toArray({ limit: 100 }))).toBe('abcde');
    expect(asked()).toEqual([
      '/api/v1/meetings?near=44.5,-68.2&radius=10&limit=2',
      '/api/v1/meetings?near=44.5,-68.2&radius=10&limit=2&cursor=Mg==',
      '/api/v1/meetings?near=44.5,-68.2&radius=10&limit=2&cursor=NA==',
    ]);
    host.answer(server.listener);
    expect(idsOf(await list.toArray({ limit: 2 }))).toBe('ab');
    expect(asked()).toHaveLength(1);
  });

  it('tells what was wrong in a page', async () => {
    server.rows = [rowOf('a'), 'no row' as never, rowOf('b', { day: 'someday' })];
    const codes: string[] = [];
    await api()
      .meetings(query, { onPage: ({ findings }) => codes.push(...findings.map(({ code }) => code)) })
      .toArray({ limit: 9 });
    expect(codes).toEqual(expect.arrayContaining(['row-not-an-object', 'day-invalid']));
  });

  it.each<[AggregatorQuery, string]>([
    [{ bounds: { south: 44, west: -69, north: 45, east: -68 } }, 'bbox=44,-69,45,-68'],
    [{ programme: 'AA', day: 0, types: ['O', 'D'] }, 'type=O,D&program=AA&day=0'],
    [{ regionId: 8, sourceId: '1' }, 'region_id=8&source_id=1'],
  ])('asks for %j', async (wanted, params) => {
    await api().meetings(wanted).toArray({ limit: 1 });
    expect(asked()).toEqual([`/api/v1/meetings?${params}`]);
  });

  it.each<[AggregatorQuery, string, string]>([
    [{}, 'query', 'no-filter'],
    [{ types: [] }, 'query', 'no-filter'],
    [{ near: { latitude: 91, longitude: 0 } }, 'near', 'range'],
    [{ near: { latitude: 1, longitude: 0, radiusMiles: 51 } }, 'near', 'range'],
    [{ near: { latitude: NaN, longitude: 0 } }, 'near', 'range'],
    [{ bounds: { south: 45, west: -69, north: 44, east: -68 } }, 'bounds', 'range'],
  ])('refuses %j before anything is sent', async (wanted, member, why) => {
    const failure = await aggregatorMeetings({ client, url: url(), query: wanted, limit: 1 }).load.safe();
    expect(failure).toMatchObject({ ok: false, error: { kind: 'unsupported', fieldErrors: { [member]: [why] } } });
    await expect(api().meetings(wanted).toArray({ limit: 1 })).rejects.toMatchObject({ kind: 'unsupported' });
    expect(asked()).toEqual([]);
  });

  it.each([
    ['no meta and no links', () => ((server.isBare = true), server.listener), 'abcde'],
    ['links alone', () => sendJson({ data: [rowOf('a')], links: { next: null } }), 'a'],
    ['a bare list', () => sendJson([rowOf('a')]), 'a'],
  ] as const)('takes a page with %s for the last', async (_, answer, ids) => {
    host.answer(answer());
    expect(idsOf(await api().meetings(query).toArray({ limit: 9 }))).toBe(ids);
  });

  it('goes on by the link where there is no cursor', async () => {
    host.answer(
      sendJson({ data: [rowOf('a')], links: { next: 'https://example.org/meetings?near=1&cursor=x%3D' } }),
      sendJson([rowOf('b')]),
    );
    expect(idsOf(await api().meetings(query).toArray({ limit: 9 }))).toBe('ab');
    expect(asked()[1]).toContain('cursor=x=');
  });

  it.each([
    ['a page that is none', sendJson({ error: 'maintenance' })],
    ['a web page', send('<!doctype html>', { 'content-type': 'text/html' })],
    ['a page that names itself as the next', sendJson({ data: [rowOf('a')], meta: { next_cursor: 'x' } })],
  ])('calls %s a failure', async (_, answer) => {
    host.answer(answer);
    await expect(api().meetings(query).toArray({ limit: 99 })).rejects.toMatchObject({ name: 'ApiError', kind: 'decode' });
  });

  it('keeps the words of a server that refuses', async () => {
    host.answer(sendJson({ error: 'invalid_filters', message: 'No such programme.' }, {}, 400));
    await expect(api().meetings({ programme: 'moon' }).toArray({ limit: 1 })).rejects.toMatchObject({
      status: 400,
      serverMessage: 'No such programme.',
    });
  });
});

describe('aggregatorMeetings', () => {
  it('makes one list of pages, with ids that are unique in the whole', async () => {
    server.rows = [
      rowOf('a'),
      rowOf('b'),
      rowOf('a', { name: 'Another', time: '12:00', formatted_address: '2 Lantern Street, Port Amity, ME, USA' }),
    ];
    const { meetings, findings } = await load(10, { pageSize: 2 });
    expect(meetings.map(({ name, source: { row } }) => [name, row])).toEqual([
      ['Meeting a', 0],
      ['Meeting b', 1],
      ['Another', 2],
    ]);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(3);
    expect(findings.map(({ code }) => code)).not.toContain('list-cut');
  });

  it.each([
    [5, 5, false],
    [4, 4, true],
    [3, 3, true],
  ])('with a limit of %i has %i meetings, and says whether there are more', async (limit, count, isCut) => {
    const { meetings, findings } = await load(limit, { pageSize: 2 });
    expect(meetings).toHaveLength(count);
    expect(findings.some(({ code, value }) => code === 'list-cut' && value === limit)).toBe(isCut);
  });

  it('keeps how fresh a listing is, and tells old ones', async () => {
    server.rows = [
      rowOf('a'),
      rowOf('b', { data_freshness_days: 31 }),
      rowOf('c', { data_freshness_days: null }),
      rowOf('d', { data_freshness_days: undefined }),
    ];
    const { meetings, findings } = await load(10);
    expect(meetings.map(({ extras }) => extras?.['data_freshness_days'])).toEqual(['1', '31', undefined, undefined]);
    const old = findings.filter(({ code }) => code === 'listing-old');
    expect(old.map(({ row, value, severity }) => [row, value, severity])).toEqual([
      [1, 31, 'warning'],
      [2, null, 'warning'],
    ]);
    expect((await load(10, { oldAfterDays: 365 })).findings.filter(({ code }) => code === 'listing-old')).toHaveLength(1);
  });

  it('reads types by the programme that was asked for', async () => {
    const na = await aggregatorMeetings({ client, url: url(), query: { programme: 'NA' }, limit: 1 }).load();
    expect(na.meetings[0]?.programme).toBe('na');
    expect((await load(1)).meetings[0]?.programme).toBe('aa');
    expect((await load(1, { programme: 'oa' })).meetings[0]?.programme).toBe('oa');
  });

  it('keeps what it has when nothing changed', async () => {
    const source = aggregatorMeetings({ client, url: url(), query, limit: 10 });
    const before = await source.load();
    expect(await source.reload(before)).toMatchObject({ isUnchanged: true });
  });
});

describe('sources and their feeds', () => {
  it('lists sites, and tells those that cannot be asked for', async () => {
    server.sources = [{ id: 1, name: 'Port Amity', program: 'AA', contact_email: 'editor@example.org' }, { name: 'Nowhere' }, { id: '2' }];
    expect(await api().sources()).toEqual({
      sources: [
        { id: '1', name: 'Port Amity', programme: 'AA' },
        { id: '2', name: '2' },
      ],
      findings: [{ code: 'id-missing', severity: 'error', row: 1, field: '', value: null }],
    });
  });

  it('loads all meetings of one', async () => {
    const source = api().feed(1);
    const { meetings } = await source.load();
    expect([idsOf(meetings), source.feed]).toEqual(['abcde', `${url()}/sources/1/feed`]);
    expect(await api().feed(2).load.safe()).toMatchObject({ ok: false, error: { status: 404 } });
  });

  it('takes the address of a list for that of the API', async () => {
    expect(
      idsOf(
        await aggregator({ client, url: `${url()}/meetings?near=1,2` })
          .meetings(query)
          .toArray({ limit: 1 }),
      ),
    ).toBe('a');
  });
});
