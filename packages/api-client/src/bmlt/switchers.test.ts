import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { sendJson } from '../../test/answers.js';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { bmltServer, type BmltServer, type RawParams } from './index.js';

const server = new BmltTestServer();
const odd = new FeedServer();
beforeAll(() => Promise.all([server.start(), odd.start()]));
afterAll(() => Promise.all([server.stop(), odd.stop()]));
let api: BmltServer;
beforeEach(() => {
  server.reset();
  api = bmltServer({ client: createClient({ retries: 0 }), root: server.root });
});
const oddApi = () => bmltServer({ client: createClient({ retries: 0 }), root: odd.url('/main_server') });

describe('what is not published', () => {
  beforeEach(() => void (server.db.meetings = [meetingRecord(1), meetingRecord(2, { published: 0 })]));

  it.each(['advanced_published', 'advanced.published', ' advanced published', 'advanced_published[]', 'advanced[published'])(
    'cannot be asked for as %j',
    async (name) => {
      const params: Record<string, string> = { [name]: '0' };
      expect(await api.raw.safe('GetSearchResults', params as RawParams)).toMatchObject({ ok: false, error: { kind: 'unsupported' } }); // `as`: what a page without types may pass.
      expect(server.asked()).toEqual([]);
    },
  );

  it('cannot be asked for by type', () => expectTypeOf<{ advanced_published: '0' }>().not.toExtend<RawParams>());

  it('is not shown when a server sends it all the same', async () => {
    const row = (id: string, published: string) => ({ id_bigint: id, meeting_name: `M${id}`, published });
    odd.answer(sendJson({ meetings: [row('1', '1'), row('2', '0'), row('3', '')], formats: [] }));
    const { meetings, reported, findings } = await oddApi().searchMeetings();
    expect([meetings.map(({ name }) => name), reported]).toEqual([['M1', 'M3'], 1]);
    expect(findings.map(({ code }) => code)).toContain('row-unpublished');
  });
});

describe('the other switchers', () => {
  it('give formats', async () => {
    expect((await api.formats()).items.map(({ key }) => key)).toEqual(['O', 'St']);
    expect((await api.formats({ unused: true, ids: { exclude: [4] } })).items.map(({ key }) => key)).toEqual(['O', 'St', 'VM', 'M']);
    expect((await api.formats({ languages: ['de', 'en'], keys: ['Sch', 'O'] })).items.map(({ language }) => language)).toEqual([
      'en',
      'de',
    ]);
    expect(await api.formats.safe({ ids: ['x'] })).toMatchObject({ ok: false, error: { fieldErrors: { ids: ['id'] } } });
  });

  it('give service bodies, without their e-mail, and with links that are links', async () => {
    const { items, findings } = await api.serviceBodies({ ids: [1], recursive: true });
    expect(items).toEqual([
      { id: '1', name: 'Lantern Region', type: 'RS', url: 'https://example.org/', helpline: '555-0100' },
      { id: '2', parentId: '1', name: 'Harbour Area', description: 'Port Amity', type: 'AS' },
      { id: '3', parentId: '1', name: 'Hill Area', type: 'AS' },
    ]);
    expect(findings).toMatchObject([{ code: 'url-invalid', row: 2, field: 'url' }]);
  });

  it('give changes, without accounts and contacts', async () => {
    server.edit(1, meetingRecord(1, { start: '20:00:00' }), '2026-01-04 08:00:00');
    server.edit(2, null, '2026-01-05 08:00:00');
    server.edit(9, meetingRecord(9), '2026-01-06 08:00:00');
    const { items, findings } = await api.changes({ from: '2026-01-04', to: '2026-01-06' });
    expect(items).toMatchObject([
      { id: '3', kind: 'new', meetingId: '9', isKept: true, after: { meeting_name: 'Harbour Light 9' }, fields: [] },
      { id: '2', kind: 'deleted', meetingId: '2', isKept: false, before: { formats: 'O,St' } },
      { id: '1', kind: 'changed', at: Date.UTC(2026, 0, 4, 8), meetingId: '1', serviceBodyId: '2', fields: ['start_time'] },
    ]);
    expect(findings).toEqual([]);
    expect(items[2]?.after).toMatchObject({ start_time: '20:00:00', weekday_tinyint: '2' });
    expect(JSON.stringify(items)).not.toMatch(/robin|0101|\*|user|details/i);
    expect((await api.changes({ from: '2026-01-01', meeting: 2 })).items).toHaveLength(1);
  });

  it('say of a change of what is not published only that it was', async () => {
    server.edit(1, meetingRecord(1, { published: 0, data: { meeting_name: 'Not yet' } }), '2026-01-04 08:00:00');
    const [change] = (await api.changes({ from: '2026-01-01' })).items;
    expect(change).toMatchObject({ meetingId: '1', meetingName: '', before: { meeting_name: 'Harbour Light 1' } });
    expect(JSON.stringify(change)).not.toContain('Not yet');
  });

  it('take a server without changes for what it is', async () => {
    expect((await api.changes({ from: '2026-01-01' })).items).toEqual([]);
    expect(server.asked()).toEqual(['GetChanges', 'GetServerInfo']);
  });

  it('give names of fields, but of none that leads to a person', async () => {
    const { items, findings } = await api.fieldKeys();
    expect(items).toContainEqual({ key: 'bus_lines', description: 'bus lines' });
    expect(items.map(({ key }) => key)).toContain('phone_meeting_number');
    expect(items.map(({ key }) => key)).not.toContain('group_contact');
    expect(findings).toMatchObject([{ code: 'field-personal', severity: 'info' }]);
  });

  it('give values of a field', async () => {
    expect((await api.fieldValues('location_province')).items).toEqual([{ value: 'ME', meetingIds: ['1', '2', '3', '4', '5', '6', '7'] }]);
    expect((await api.fieldValues('bus_lines')).items).toEqual([{ meetingIds: ['1', '2', '3', '4', '5', '6', '7'] }]);
    await api.fieldValues.safe('formats', { formats: [17, 27], hasAll: true });
    expect(server.query.toString()).toBe('switcher=GetFieldValues&meeting_key=formats&specific_formats=17%2C27&all_formats=1');
    expect(await api.fieldValues.safe('nothing')).toMatchObject({ ok: false, error: { kind: 'http', status: 400 } });
    expect(await api.fieldValues.safe('contact_name_1')).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
  });

  it('tell what the server can do, without keys and versions of its machine', async () => {
    const info = await api.serverInfo();
    expect(info).toMatchObject({
      version: '4.2.7',
      versionInt: 4_002_007,
      languages: ['de', 'en', 'es'],
      center: { latitude: 44.5, longitude: -68.2 },
      distanceUnit: 'mi',
      changesPerMeeting: 0,
      isClosedByDefault: true,
      aggregatorModeEnabled: false,
    });
    expect(info.availableKeys).toContain('format_shared_id_list');
    expect(JSON.stringify(info)).not.toMatch(/AIza|8\.4\.1|2026_01|"na"/);
  });

  it('tell where the meetings are', async () => {
    expect(await api.coverage()).toEqual({ north: 44.57, south: 44.51, west: -68.2, east: -68.2 });
    server.db.meetings = [];
    expect(await api.coverage()).toBeUndefined();
  });

  it('give the list for NA World Services, without what is not published', async () => {
    server.db.meetings = [meetingRecord(1), meetingRecord(2, { published: 0 }), meetingRecord(3, { serviceBody: 3 })];
    const { meetings, rows, reported } = await api.nawsDump(1);
    expect(meetings.map(({ name, slots }) => [name, slots])).toEqual([
      ['Harbour Light 1', [{ day: 1, startMin: 1140 }]],
      ['Harbour Light 3', [{ day: 3, startMin: 1140 }]],
    ]);
    expect([rows, reported]).toEqual([3, 1]);
    expect(await api.nawsDump.safe(99)).toMatchObject({ ok: false, error: { kind: 'http', fieldErrors: { sb_id: [expect.any(String)] } } });
  });

  it('give anything else as it is, without accounts, keys and contacts', async () => {
    server.edit(1, null, '2026-01-04 08:00:00');
    const { data } = await api.raw('GetSearchResults', {
      meeting_ids: [2, 3],
      'weekdays[]': ['3'],
      get_used_formats: false,
      get_formats_only: undefined,
    });
    expect(data).toMatchObject([{ id_bigint: '2', weekday_tinyint: '3' }]);
    expect(JSON.stringify(data)).not.toContain('contact');
    expect(JSON.stringify((await api.raw('GetServerInfo')).data)).not.toMatch(/AIza|php|dbPrefix/);
    expect(JSON.stringify((await api.raw('GetChanges', { start_date: '2026-01-01' })).data)).not.toMatch(/robin\.editor|0101/);
    expectTypeOf<'GetNAWSDump'>().not.toExtend<Parameters<BmltServer['raw']>[0]>();
  });
});
