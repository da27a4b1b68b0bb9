import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient, memoryStore } from '../index.js';
import { bmlt } from './index.js';

const server = new BmltTestServer();
const odd = new FeedServer();
beforeAll(() => Promise.all([server.start(), odd.start()]));
afterAll(() => Promise.all([server.stop(), odd.stop()]));
beforeEach(() => server.reset());
const client = createClient({ retries: 0 });

describe('bmlt', () => {
  it('gives canonical meetings with their formats in one round trip', async () => {
    const source = bmlt({ client, root: `${server.root}/` });
    const { meetings, rows, accepted, reported, findings, meta } = await source.load();
    expect([source.feed, rows, accepted, reported, findings]).toEqual([server.root, 7, 7, 0, []]);
    expect(meetings[0]).toMatchObject({ programme: 'na', types: ['O', 'STEP'], source: { feed: server.root, row: 0 } });
    expect(meta).toMatchObject({ status: 200, origin: 'network' });
    expect(server.query.get('get_used_formats')).toBe('1');
    expect(server.asked()).toEqual(['GetSearchResults']);
    expect(JSON.stringify(meetings)).not.toMatch(/robin|0101/i);
  });

  it('takes zone, name and programme from its options', async () => {
    server.db.meetings = [meetingRecord(1, { timeZone: null })];
    const { meetings } = await bmlt({ client, root: server.root, timeZone: 'Europe/Berlin', feed: 'us', programme: 'other' }).load();
    expect(meetings).toMatchObject([{ timeZone: 'Europe/Berlin', timeZoneFrom: 'setting', programme: 'other', source: { feed: 'us' } }]);
  });

  it('lists a part of the meetings', async () => {
    const source = bmlt({ client, root: server.root, query: { weekdays: [1, 2], endsBefore: '21:00' } });
    expect((await source.load()).meetings.map(({ slots }) => slots[0]?.day)).toEqual([1, 2]);
  });

  it('asks an old server for the formats', async () => {
    server.isOld = true;
    const { meetings } = await bmlt({ client, root: server.root }).load();
    expect(meetings[0]?.types).toEqual(['O', 'STEP']);
    expect(server.asked()).toEqual(['GetSearchResults', 'GetFormats']);
  });

  it('sees that formats changed which came apart from the rows', async () => {
    server.isOld = true;
    const source = bmlt({ client, root: server.root, query: { near: { latitude: 44.5, longitude: -68.2, nearest: 9, unit: 'km' } } });
    const before = await source.load();
    expect((await source.reload(before)).isUnchanged).toBe(true);
    server.db.formats = server.db.formats.map((format) => (format.id === 27 ? { ...format, worldId: 'TRAD' } : format));
    expect((await source.reload(before)).meetings[0]?.types).toEqual(['O', 'TRAD']);
  });

  it('calls formats that are none a failure: a key may mean anything', async () => {
    odd.answer(sendJson([{ id_bigint: '1', meeting_name: 'A', formats: 'M', published: '1' }]), sendJson('hello'));
    expect(await bmlt({ client, root: odd.url('/main_server') }).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it('lets a page breathe between slices', async () => {
    server.db.meetings = Array.from({ length: 450 }, (_, i) => meetingRecord(i + 1));
    let breaths = 0;
    await bmlt({ client, root: server.root }).load({ between: async () => void (breaths += 1) });
    expect(breaths).toBe(2);
  });

  it.each(['{"message":"Server Error"}', '"hello"', 'null', '{"formats":[]}', '<html>'])(
    'calls %s a failure and not an empty list',
    async (body) => {
      odd.answer(send(body));
      const result = await bmlt({ client, root: odd.url('/main_server') }).load.safe();
      expect(result).toMatchObject({ ok: false, error: { kind: 'decode' } });
    },
  );

  it('refuses to list all of an aggregator, whose answer would be empty', async () => {
    server.isAggregator = true;
    expect(await bmlt({ client, root: server.root }).load.safe()).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    const { meetings } = await bmlt({ client, root: server.root, query: { servers: [1] } }).load();
    expect(meetings).toHaveLength(7);
  });

  it('refuses a query that cannot be asked when it is loaded', async () => {
    const source = bmlt({ client, root: server.root, query: { text: 'ab' } });
    expect(await source.load.safe()).toMatchObject({ ok: false, error: { fieldErrors: { text: ['too-short'] } } });
    expect(server.asked()).toEqual([]);
  });

  it('serves an older list while the newer is on its way, with formats and all', async () => {
    let clock = 0;
    const cache = { store: memoryStore(), staleWhileRevalidateMs: 60_000 };
    const source = bmlt({ client: createClient({ cache, now: () => clock }), root: server.root });
    await source.load();
    clock = 1000;
    server.db.meetings = [meetingRecord(1)];
    const { rows, meta, renewal } = await source.load();
    expect([rows, meta.origin]).toEqual([7, 'stale']);
    expect(await renewal).toMatchObject({ rows: 1, meetings: [{ types: ['O', 'STEP'] }] });
  });

  it('says so when the newer list is none', async () => {
    let clock = 0;
    const cache = { store: memoryStore(), staleWhileRevalidateMs: 60_000 };
    const source = bmlt({ client: createClient({ cache, now: () => clock }), root: odd.url('/main_server') });
    odd.answer(sendJson([{ id_bigint: '1', meeting_name: 'A', published: '1' }]), sendJson([]));
    await source.load();
    clock = 1000;
    odd.answer(sendJson({ message: 'Server Error' }));
    const { renewal } = await source.load();
    await expect(renewal).rejects.toMatchObject({ kind: 'decode', serverMessage: 'Server Error' });
  });
});
