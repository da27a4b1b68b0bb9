import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { createClient, type Answer } from '../index.js';
import { bmltServer, type BmltServer, type MeetingSearch } from './index.js';

const server = new BmltTestServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
let api: BmltServer;
beforeEach(() => {
  server.reset();
  api = bmltServer({ client: createClient({ retries: 0 }), root: server.root });
});
const namesOf = ({ meetings }: Pick<MeetingSearch, 'meetings'>): string[] => meetings.map(({ name }) => name);

describe('searchMeetings', () => {
  it('gives canonical meetings, with types by the formats of the same answer', async () => {
    const { meetings, rows, accepted, findings, meta } = await api.searchMeetings({ meetings: [1] });
    expect(meetings).toMatchObject([
      {
        id: `${server.root.replace('http://', '')}/1`,
        name: 'Harbour Light 1',
        slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
        types: ['O', 'STEP'],
        programme: 'na',
        timeZone: 'America/New_York',
        source: { feed: server.root },
      },
    ]);
    expect([rows, accepted, findings, meta.origin]).toEqual([1, 1, [], 'network']);
    expect(server.asked()).toEqual(['GetSearchResults']);
  });

  it('finds by day, venue type, service body and format', async () => {
    server.db.meetings = [meetingRecord(1), meetingRecord(2, { venueType: 2, serviceBody: 3, formats: '4' })];
    expect(namesOf(await api.searchMeetings({ weekdays: [2] }))).toEqual(['Harbour Light 2']);
    expect(namesOf(await api.searchMeetings({ venueTypes: { exclude: ['online'] } }))).toEqual(['Harbour Light 1']);
    expect(namesOf(await api.searchMeetings({ serviceBodies: { include: [1], recursive: true, exclude: [2] } }))).toEqual([
      'Harbour Light 2',
    ]);
    expect(namesOf(await api.searchMeetings({ formats: { all: [17, 4] } }))).toEqual([]);
    expect(namesOf(await api.searchMeetings({ formats: { any: [27, 4] }, sort: ['id'] }))).toEqual(['Harbour Light 1', 'Harbour Light 2']);
  });

  it('tells how far away meetings are, and finds the nearest', async () => {
    const near = { latitude: 44.5, longitude: -68.2, unit: 'km', nearest: 2 } as const;
    const { meetings, distancesKm } = await api.searchMeetings({ near, sort: 'distance' });
    expect(namesOf({ meetings })).toEqual(['Harbour Light 1', 'Harbour Light 2']);
    expect([...distancesKm.values()].map((km) => km.toFixed(1))).toEqual(['1.1', '2.2']);
    expect(server.query.get('geo_width_km')).toBe('-2');
    expect((await api.searchMeetings()).distancesKm.size).toBe(0);
  });

  it('keeps meetings whole when only some fields are asked for', async () => {
    server.db.meetings = [meetingRecord(1, { venueType: 2, data: { virtual_meeting_link: 'https://zoom.us/j/1' } })];
    const [whole] = (await api.searchMeetings()).meetings;
    const [cut] = (await api.searchMeetings({ fields: ['comments'] })).meetings;
    expect(cut).toMatchObject({ id: whole?.id, attendance: 'online', types: whole?.types, slots: whole?.slots });
    expect(cut?.place?.position).toBeUndefined();
  });

  it('says when no format has a name in the language that was asked for', async () => {
    const { meetings, findings } = await api.searchMeetings({ meetings: [1], language: 'sv' });
    expect(meetings[0]?.types).toEqual([]);
    expect(findings).toMatchObject([{ code: 'language-missing', severity: 'warning', row: -1, value: 'sv' }]);
  });

  it('gives formats too, in one round trip', async () => {
    const { formats } = await api.searchWithFormats({ meetings: [1] });
    expect(formats.items.map(({ id, key, type, worldId }) => [id, key, type, worldId])).toEqual([
      ['17', 'O', 'O', 'OPEN'],
      ['27', 'St', 'FC1', 'STEP'],
    ]);
    expect(server.asked()).toEqual(['GetSearchResults']);
  });

  it('asks an old server for its formats apart', async () => {
    server.isOld = true;
    expect((await api.searchMeetings()).meetings[0]?.types).toEqual(['O', 'STEP']);
    expect(server.asked()).toEqual(['GetSearchResults', 'GetFormats']);
  });

  it('sends no header that a browser would ask leave for, though the server forgets each leave at once', async () => {
    await api.searchMeetings();
    const usual = ['host', 'connection', 'accept', 'accept-language', 'sec-fetch-mode', 'user-agent', 'accept-encoding'];
    expect(Object.keys(server.requests[0]?.headers ?? {}).filter((name) => !usual.includes(name))).toEqual([]);
  });

  it.each(['', '/', '/index.php', '/client_interface/json/?switcher=GetFormats', '?a=1'])(
    'knows the server at its address and %j',
    async (rest) => {
      const other = bmltServer({ client: createClient({ retries: 0 }), root: server.root + rest });
      expect((await other.searchMeetings()).rows).toBe(7);
    },
  );
});

describe('a meeting’s end', () => {
  it('is looked at here: the server loses 19:30 and an hour and a half', async () => {
    server.db.meetings = [
      meetingRecord(1, { start: '19:30:00' }),
      meetingRecord(2, { start: '19:31:00' }),
      meetingRecord(3, { start: '23:30:00', duration: '01:00:00' }),
      meetingRecord(4, { start: '00:00:00', duration: '24:00:00' }),
      meetingRecord(5, { start: '00:30:00', duration: '23:59:00' }),
    ];
    const lost = await api.raw('GetSearchResults', { EndsBeforeH: 21, EndsBeforeM: 0 });
    expect(lost.data).toEqual([]);
    const found = await api.searchMeetings({ endsBefore: '21:00' });
    expect([namesOf(found), found.rows, found.accepted]).toEqual([['Harbour Light 1'], 1, 1]);
    expect([...server.query.keys()]).not.toContain('EndsBeforeH');
    expect(namesOf(await api.searchMeetings({ endsBefore: '24:00', sort: ['id'] }))).toEqual([
      'Harbour Light 1',
      'Harbour Light 2',
      'Harbour Light 4',
    ]);
    expect(namesOf(await api.searchMeetings({ minDurationMin: 1440 }))).toEqual(['Harbour Light 4']);
  });
});

describe('an aggregator', () => {
  beforeEach(() => void (server.isAggregator = true));

  it.each([true, undefined])('is not taken at its empty word (told: %s)', async (aggregator) => {
    const far = bmltServer({ client: createClient({ retries: 0 }), root: server.root, aggregator });
    const result = await far.searchMeetings.safe({ weekdays: [1], venueTypes: ['online'] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported', fieldErrors: { query: ['aggregator'] } } });
    expect(server.asked()).toEqual(aggregator ? [] : ['GetSearchResults', 'GetServerInfo']);
    await far.searchMeetings.safe();
    expect(server.asked()).toEqual([]);
  });

  it.each([
    [{ meetings: [1] }],
    [{ serviceBodies: { include: [2] } }],
    [{ formats: { any: [17] } }],
    [{ servers: [1] }],
    [{ field: { key: 'location_province', value: 'ME' } }],
    [{ near: { latitude: 44.5, longitude: -68.2, unit: 'mi', radius: 50 } }],
  ] as const)('gives meetings for %j', async (query) => {
    const far = bmltServer({ client: createClient({ retries: 0 }), root: server.root, aggregator: true });
    const { meetings } = await far.searchMeetings(query);
    expect(meetings.map(({ id }) => id)).toContain('s1.example.org/main_server/1');
    expect(server.asked()).toEqual(['GetSearchResults']);
  });

  it('is told of each server apart: it does not split them at commas', async () => {
    server.db.meetings = [meetingRecord(1, { server: 1 }), meetingRecord(2, { server: 2 })];
    expect((await api.searchMeetings({ servers: [1, 2] })).meetings).toHaveLength(2);
    expect((await api.raw('GetSearchResults', { root_server_ids: '1,2' })).data).toHaveLength(1);
  });

  it('has no changes to tell, which is not the same as none', async () => {
    server.edit(1, null, '2026-01-05 10:00:00');
    expect(await api.changes.safe({ from: '2026-01-01' })).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
  });

  it('may still have nothing for a narrow search', async () => {
    expect((await api.searchMeetings({ servers: [99] })).meetings).toEqual([]);
  });
});

it('has types that say what comes', () => {
  expectTypeOf<Awaited<ReturnType<BmltServer['raw']>>>().toEqualTypeOf<Answer<unknown>>();
  expectTypeOf<Awaited<ReturnType<BmltServer['searchMeetings']>>>().toEqualTypeOf<MeetingSearch>();
  expectTypeOf<'XX'>().toExtend<Awaited<ReturnType<BmltServer['serviceBodies']>>['items'][number]['type']>();
});
