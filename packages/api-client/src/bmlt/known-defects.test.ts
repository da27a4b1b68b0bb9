import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { send, sendJson, sendSlowly } from '../../test/answers.js';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { FeedServer } from '../../test/feed-server.js';
import { ApiError, createClient, memoryStore } from '../index.js';
import { bmlt, bmltServer, type FieldValue, type MeetingChange, type MeetingQuery } from './index.js';

const server = new BmltTestServer();
const odd = new FeedServer();
beforeAll(() => Promise.all([server.start(), odd.start()]));
afterAll(() => Promise.all([server.stop(), odd.stop()]));
beforeEach(() => server.reset());
const api = () => bmltServer({ client: createClient({ retries: 0 }), root: server.root });
const oddRoot = () => odd.url('/main_server');

/** What other clients of this back end get wrong, each of which would mislead somebody who looks for a meeting. */
describe('a client of BMLT', () => {
  it.each([0, 1, 2, 3, 4, 5, 6] as const)('asks for the very day, and not for the one before (day %i)', async (day) => {
    const { meetings } = await api().searchMeetings({ weekdays: [day] });
    expect(meetings.flatMap(({ slots }) => slots.map((slot) => slot.day))).toEqual([day]);
  });

  it('reads an answer with formats whichever call was made', async () => {
    expect((await api().searchMeetings()).meetings).toHaveLength(7);
    expect((await api().searchWithFormats()).formats.items).toHaveLength(2);
    expectTypeOf<'get_used_formats' | 'get_formats_only'>().not.toExtend<keyof MeetingQuery>();
  });

  it('takes {} for an empty list', async () => {
    odd.answer(send('{}'));
    const given = bmltServer({ client: createClient(), root: oddRoot(), aggregator: false });
    expect((await given.searchMeetings()).meetings).toEqual([]);
    expect((await given.formats()).items).toEqual([]);
    expect((await bmlt({ client: createClient(), root: oddRoot(), aggregator: false }).load()).meetings).toEqual([]);
  });

  it('invents no values for fields that were not asked for', async () => {
    server.db.meetings = [meetingRecord(1)];
    const { meetings, findings } = await api().searchMeetings({ fields: ['comments'] });
    expect(findings).toEqual([]);
    expect(meetings[0]?.place).not.toHaveProperty('position');
    const values = JSON.stringify(meetings, (_, value: unknown) => (Number.isNaN(value) ? 'NaN' : value));
    expect(values).not.toContain('NaN');
  });

  it('invents no position of empty coordinates', async () => {
    odd.answer(sendJson([{ id_bigint: '1', meeting_name: 'A', latitude: '', longitude: '', distance_in_km: '', published: '1' }]));
    const { meetings, distancesKm } = await bmltServer({ client: createClient(), root: oddRoot() }).searchMeetings();
    expect(meetings[0]?.place?.position).toBeUndefined();
    expect(distancesKm.size).toBe(0);
  });

  it('stops waiting in the middle of a body', async () => {
    odd.answer(sendSlowly('[', ']', 95));
    const client = createClient({ retries: 0, timeoutMs: 30 });
    expect(await bmltServer({ client, root: oddRoot() }).formats.safe()).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('tries again when the server is busy, after the pause that it asks for', async () => {
    odd.answer(sendJson({ message: 'Busy' }, { 'retry-after': '2' }, 503), sendJson([]));
    const pauses: number[] = [];
    const client = createClient({ random: () => 0, sleep: async (ms) => void pauses.push(ms) });
    expect((await bmltServer({ client, root: oddRoot() }).formats()).items).toEqual([]);
    expect(pauses).toEqual([2000]);
  });

  it('keeps what the server says about a request', async () => {
    expect(await api().changes.safe({ from: 'yesterday' })).toMatchObject({
      ok: false,
      error: {
        kind: 'http',
        status: 422,
        serverMessage: 'The start date field must match the format Y-m-d.',
        fieldErrors: { start_date: ['The start date field must match the format Y-m-d.'] },
      },
    });
  });

  it('can be given up, shares equal requests, and keeps answers', async () => {
    const client = createClient({ cache: { store: memoryStore(), freshMs: 60_000 } });
    const given = bmltServer({ client, root: server.root });
    await Promise.all([given.formats(), given.formats(), given.formats()]);
    await given.formats();
    expect(server.asked()).toEqual(['GetFormats']);
    const error = await given.serviceBodies({}, { signal: AbortSignal.abort() }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: 'aborted' });
  });

  it('finds the nearest, however far', async () => {
    server.db.meetings = [meetingRecord(1, { latitude: 45.4 }), meetingRecord(2, { latitude: 10 })];
    const near = { latitude: 44.5, longitude: -68.2, unit: 'mi', nearest: 1 } as const;
    expect((await api().searchMeetings({ near })).meetings.map(({ name }) => name)).toEqual(['Harbour Light 1']);
  });

  it('asks nobody else where an address is, and says when the server cannot tell', async () => {
    odd.answer(sendJson({ message: 'A google api key must be configured to use StringSearchIsAnAddress.' }, {}, 400));
    const result = await bmltServer({ client: createClient(), root: oddRoot() }).searchMeetings.safe({ address: { text: 'Port Amity' } });
    expect(result).toMatchObject({ ok: false, error: { kind: 'http', status: 400, serverMessage: expect.stringContaining('key') } });
    expect(odd.requests).toHaveLength(1);
  });

  it('has the types that come', async () => {
    server.edit(1, null, '2026-01-05 10:00:00');
    const [change] = (await api().changes({ from: '2026-01-01' })).items;
    expect(change).toMatchObject({ id: '1', kind: 'deleted', meetingId: '1', at: Date.UTC(2026, 0, 5, 10) });
    expectTypeOf(change).toEqualTypeOf<MeetingChange | undefined>();
    expectTypeOf<FieldValue>().toEqualTypeOf<{ readonly value?: string; readonly meetingIds: readonly string[] }>();
  });

  it('names itself to no server: a header of its own would cost each page a preflight', async () => {
    let init: RequestInit | undefined;
    const client = createClient({ fetch: (input, given) => fetch(input, (init = given)) });
    await bmltServer({ client, root: server.root }).formats();
    expect(init).not.toHaveProperty('headers');
  });
});
