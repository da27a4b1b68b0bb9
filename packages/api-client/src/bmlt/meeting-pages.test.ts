import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { sendJson } from '../../test/answers.js';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { bmltServer, type BmltServer, type MeetingSearch, type PagedQuery } from './index.js';

const server = new BmltTestServer();
const odd = new FeedServer();
beforeAll(() => Promise.all([server.start(), odd.start()]));
afterAll(() => Promise.all([server.stop(), odd.stop()]));
const client = createClient({ retries: 0 });
let api: BmltServer;
beforeEach(() => {
  server.reset();
  // Many that are equal in all that a visitor would sort by.
  server.db.meetings = Array.from({ length: 25 }, (_, i) => meetingRecord(i + 1, { weekday: 1 }));
  api = bmltServer({ client, root: server.root });
});

const rawIds = async (params: Readonly<Record<string, string | number>>): Promise<number> => {
  const pages = [1, 2, 3].map(async (page) => (await api.raw('GetSearchResults', { ...params, page_size: 10, page_num: page })).data);
  const rows = (await Promise.all(pages)).flat() as readonly { readonly id_bigint: string }[]; // The test server sends such rows.
  return new Set(rows.map(({ id_bigint }) => id_bigint)).size;
};

describe('pages', () => {
  it.each([{}, { sort_key: 'town' }, { sort_keys: 'weekday_tinyint,start_time' }, { sort_keys: 'location_municipality,id_bigint' }])(
    'of the server itself miss meetings when sorted by %j',
    async (params) => expect(await rawIds(params)).toBeLessThan(25),
  );

  it('miss none and repeat none in an order that ends in the id', async () => {
    expect(await rawIds({ sort_keys: 'weekday_tinyint,start_time,id_bigint' })).toBe(25);
    server.asked();
    const meetings = await api.meetingPages({}, { pageSize: 10 }).toArray({ limit: 100 });
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(25);
    expect(meetings).toHaveLength(25);
    expect(server.query.get('sort_keys')).toBe('weekday_tinyint,start_time,id_bigint');
    expect(server.asked()).toHaveLength(3);
  });

  it('end with one that is not full, also when that is empty', async () => {
    const sizes: number[] = [];
    for await (const page of api.meetingPages({ sort: ['id'] }, { pageSize: 5 }).pages()) sizes.push(page.length);
    expect(sizes).toEqual([5, 5, 5, 5, 5, 0]);
    expect(server.query.get('sort_keys')).toBe('id_bigint');
  });

  it('ask for no more than is wanted', async () => {
    expect(await api.meetingPages({ sort: ['venue-type', 'id', 'duration'] }, { pageSize: 5 }).toArray({ limit: 6 })).toHaveLength(6);
    expect(server.query.get('sort_keys')).toBe('venue_type,duration_time,id_bigint');
    expect(server.asked()).toHaveLength(2);
  });

  it('go on past meetings that end too late', async () => {
    server.db.meetings = Array.from({ length: 6 }, (_, i) => meetingRecord(i + 1, { start: i < 5 ? '22:00:00' : '10:00:00' }));
    const list = api.meetingPages({ endsBefore: '12:00', sort: ['id'] }, { pageSize: 2 });
    expect((await list.toArray({ limit: 9 })).map(({ name }) => name)).toEqual(['Harbour Light 6']);
  });

  it('tell what was wrong in their rows', async () => {
    server.db.meetings = [meetingRecord(1, { start: 'noonish' }), meetingRecord(2)];
    const told: MeetingSearch[] = [];
    await api.meetingPages({ sort: ['id'] }, { pageSize: 1, onPage: (page) => told.push(page) }).toArray({ limit: 9 });
    expect(told.map(({ rows, findings }) => [rows, findings.length])).toEqual([[1, 1], [1, 0], [0, 0]]); // prettier-ignore
  });

  it('are enough for an aggregator', async () => {
    server.isAggregator = true;
    expect(await api.meetingPages().toArray({ limit: 100 })).toHaveLength(25);
    expect(server.asked()).toEqual(['GetSearchResults']);
  });

  it.each([25, 10])('are not waited for where the server does not know them (of %i)', async (pageSize) => {
    server.isOld = true;
    expect(await api.meetingPages({}, { pageSize }).toArray({ limit: 1000 })).toHaveLength(25);
  });

  it('drop what a page repeats', async () => {
    const row = (id: string) => ({ id_bigint: id, meeting_name: `M${id}`, published: '1' });
    const page = (...ids: readonly string[]) => sendJson({ meetings: ids.map(row), formats: [] });
    odd.answer(page('1', '2'), page('2', '3'), page('4'));
    const list = bmltServer({ client, root: odd.url('/main_server') }).meetingPages({}, { pageSize: 2 });
    expect((await list.toArray({ limit: 9 })).map(({ name }) => name)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('reject as any call does', async () => {
    await expect(api.meetingPages({ text: 'ab' }).toArray({ limit: 1 })).rejects.toMatchObject({ kind: 'unsupported' });
    odd.answer(sendJson({ message: 'Server Error' }, {}, 503));
    const far = bmltServer({ client, root: odd.url('/main_server') });
    await expect(far.meetingPages().toArray({ limit: 1 })).rejects.toMatchObject({ kind: 'http', status: 503 });
  });

  it('have no order by type that would lose meetings', () => {
    expectTypeOf<{ sort: 'distance' }>().not.toExtend<PagedQuery>();
    expectTypeOf<{ sort: readonly ['town'] }>().not.toExtend<PagedQuery>();
  });
});
