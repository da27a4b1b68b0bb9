// Tests as somebody who uses the client would write them: only from entries, without a server.
import { describe, expect, it } from 'vitest';
import { aggregator, aggregatorMeetings } from '../aggregator/index.js';
import { anyFeed } from '../any-feed/index.js';
import { bmltAdmin, isSignInNeeded } from '../bmlt-admin/index.js';
import { bmlt, bmltServer } from '../bmlt/index.js';
import { centralQuery, centralQueryServer } from '../central-query/index.js';
import { discoverFeeds } from '../discovery/index.js';
import { federate } from '../federation/index.js';
import { googleSheet } from '../google-sheets/index.js';
import { createClient, type MeetingSource } from '../index.js';
import { meetingGuide } from '../meeting-guide/index.js';
import {
  aggregatorPage,
  bmltChange,
  bmltFormat,
  bmltMeeting,
  bmltSearch,
  bmltSearchWithFormats,
  bmltServerInfo,
  bmltServiceBody,
  centralQueryFacets,
  centralQueryMeeting,
  createMockTransport,
  failTimes,
  inTurn,
  manualClock,
  meetingGuideList,
  meetingGuideRow,
  sendHtml,
  sendJson,
  sendLaravelErrors,
  sendText,
  sheetValues,
  type MockRoutes,
} from './index.js';

const HOST = 'https://example.org';
const using = (routes: MockRoutes) => {
  const clock = manualClock();
  const fetch = createMockTransport(routes, { clock });
  return { client: createClient({ fetch, ...clock }), fetch, clock };
};
const namesOf = async (source: MeetingSource) => (await source.load()).meetings.map(({ name }) => name);

describe('a Meeting Guide list', () => {
  const url = `${HOST}/meetings.json`;

  it('is read without a finding', async () => {
    const { client } = using({ 'GET /meetings.json': meetingGuideList() });
    const { meetings, findings } = await meetingGuide({ client, url }).load();
    expect(meetings.map(({ attendance }) => attendance)).toEqual(['in-person', 'online', 'hybrid']);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(JSON.stringify(meetings)).not.toContain('editor-one');
  });

  it('tells of a bad row and keeps the good one', async () => {
    const { client } = using({ 'GET /meetings.json': [meetingGuideRow(), meetingGuideRow({ slug: 'b', day: 'someday' })] });
    const { meetings, findings } = await meetingGuide({ client, url }).load();
    expect(meetings).toHaveLength(2);
    expect(findings).toContainEqual({ code: 'day-invalid', severity: 'error', row: 1, field: 'day', value: 'someday' });
  });

  it('is had in the end from a server that fails twice', async () => {
    const { client, clock } = using({ 'GET /meetings.json': failTimes(2, sendJson(meetingGuideList())) });
    expect(await namesOf(meetingGuide({ client, url }))).toHaveLength(3);
    expect(clock.pauses).toEqual([250, 500]);
  });
});

describe('a BMLT server', () => {
  const root = `${HOST}/main_server`;
  const at = (switcher: string) => `GET /main_server/client_interface/json/?switcher=${switcher}` as const;

  it('gives meetings with types by its formats', async () => {
    const { client, fetch } = using({ [at('GetSearchResults')]: bmltSearchWithFormats() });
    const { meetings } = await bmlt({ client, root }).load();
    expect(meetings.map(({ name, types }) => [name, types])).toEqual([
      ['Harbour Light', ['O', 'STEP']],
      ['Early Birds', ['O', 'STEP']],
    ]);
    expect(fetch.requests[0]?.url.searchParams.has('get_used_formats')).toBe(true);
  });

  it('gives meetings without formats in their answer, where it is too old to send them along', async () => {
    const { client } = using({ [at('GetSearchResults')]: bmltSearch(), [at('GetFormats')]: [bmltFormat()] });
    expect(await namesOf(bmlt({ client, root }))).toEqual(['Harbour Light', 'Early Birds']);
  });

  it('is reloaded by its changes', async () => {
    const edited = bmltMeeting({ start_time: '18:30:00' });
    const { client, clock } = using({
      [at('GetChanges')]: [bmltChange()],
      [`${at('GetSearchResults')}&meeting_ids[]=1`]: { ...bmltSearchWithFormats(), meetings: [edited] },
      [at('GetSearchResults')]: bmltSearchWithFormats(),
    });
    const source = bmlt({ client, root });
    const first = await source.load();
    clock.advance(3_600_000);
    const second = await source.reload(first);
    expect(second.meetings).toHaveLength(2);
    expect(second.meetings[0]?.slots).toMatchObject([{ day: 1, startMin: 18 * 60 + 30 }]);
  });

  it('tells about itself, and nothing that is for its keepers', async () => {
    const { client } = using({
      [at('GetServerInfo')]: bmltServerInfo({ version: '4.3.0' }),
      [at('GetServiceBodies')]: [bmltServiceBody()],
      [at('GetChanges')]: [bmltChange()],
    });
    const server = bmltServer({ client, root });
    const answers = [await server.serverInfo(), await server.serviceBodies(), await server.changes({ from: '2026-01-01' })];
    expect(answers[0]).toMatchObject({ version: '4.3.0' });
    expect(JSON.stringify(answers)).not.toMatch(/not-a-key|editor-one|8\.4\.1/);
  });

  it('says what is wrong with a request', async () => {
    const { client } = using({ [at('GetChanges')]: sendLaravelErrors({ start_date: ['No date.'] }) });
    const result = await bmltServer({ client, root }).changes.safe({ from: 'yesterday' });
    expect(result).toMatchObject({ ok: false, error: { status: 422, fieldErrors: { start_date: ['No date.'] } } });
  });
});

describe('the editors of a BMLT server', () => {
  it('are signed in once, and told when that is over', async () => {
    const clock = manualClock();
    const token = { access_token: '1|t', expires_at: clock.now() / 1000 + 604_800, token_type: 'bearer', user_id: 1 };
    const fetch = createMockTransport({
      'POST /main_server/api/v1/auth/token': token,
      'GET /main_server/api/v1/formats': inTurn(sendJson([]), sendJson({ message: 'Unauthenticated.' }, { status: 401 })),
      'POST /main_server/api/v1/auth/refresh': sendJson({ message: 'Unauthenticated.' }, { status: 401 }),
    });
    const admin = bmltAdmin({ root: `${HOST}/main_server`, fetch, ...clock });
    await admin.signIn('editor-one', 'lantern');
    expect((await admin.formats.list()).items).toEqual([]);
    expect(fetch.requests.at(-1)?.headers.get('authorization')).toBe('Bearer 1|t');
    const result = await admin.formats.list.safe();
    expect(!result.ok && isSignInNeeded(result.error)).toBe(true);
  });
});

describe('a Google Sheet', () => {
  const sheet = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';

  it('is read by the Sheets API', async () => {
    const { client, fetch } = using({ 'GET https://sheets.googleapis.com/v4/spreadsheets/:sheet/values/:range': sheetValues() });
    expect(await namesOf(googleSheet({ client, sheet, apiKey: 'k' }))).toEqual(['Harbour Light', 'Early Birds']);
    expect(fetch.requests[0]?.params).toEqual({ sheet, range: 'A1:ZZ' });
  });

  it('that is not shared answers with a sign-in page, which is no empty list', async () => {
    const { client } = using({ 'GET https://docs.google.com/*': sendHtml() });
    expect(await googleSheet({ client, sheet }).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });
});

describe('a Central Query server', () => {
  const url = `${HOST}/api/v1`;
  const routes = {
    'GET /api/v1/meetings/facets': centralQueryFacets(),
    'GET /api/v1/meetings/:slug': sendText("Sorry, can't find that!", { status: 404 }),
    'GET /api/v1/meetings?scheduled=true': [centralQueryMeeting()],
    'GET /api/v1/meetings?scheduled=false': [],
  } as const;

  it('gives the hour by the zone of the meeting', async () => {
    const [meeting] = (await centralQuery({ client: using(routes).client, url }).load()).meetings;
    expect(meeting).toMatchObject({ name: 'Harbour Light Online', timeZone: 'America/New_York', slots: [{ day: 1, startMin: 19 * 60 }] });
  });

  it('tells what can be asked for, and what there is not', async () => {
    const server = centralQueryServer({ client: using(routes).client, url });
    expect((await server.facets()).scheduled).toBeDefined();
    expect(await server.meeting.safe('nothing-here')).toMatchObject({ ok: false, error: { status: 404 } });
  });
});

describe('an aggregator', () => {
  const url = `${HOST}/api/v1`;
  const query = { programme: 'AA' };
  const pages: MockRoutes = {
    'GET /api/v1/meetings?cursor=b': aggregatorPage([meetingGuideRow({ slug: 'c', name: 'Third' })]),
    'GET /api/v1/meetings': aggregatorPage(undefined, 'b'),
  };

  it('is walked page by page', async () => {
    const { client, fetch } = using(pages);
    const names = [];
    for await (const { name } of aggregator({ client, url }).meetings(query)) names.push(name);
    expect(names).toEqual(['Harbour Light', 'Early Birds', 'Third']);
    expect(fetch.requests).toHaveLength(2);
  });

  it('is one list', async () => {
    const { client } = using(pages);
    expect(await namesOf(aggregatorMeetings({ client, url, query, limit: 10 }))).toHaveLength(3);
  });
});

describe('a list of any format, and a page that names one', () => {
  it('is recognised', async () => {
    const { client } = using({ 'GET /list': sendText('name,day,time\nHarbour Light,Monday,7:00 PM\n') });
    expect(await namesOf(anyFeed({ client, url: `${HOST}/list` }))).toEqual(['Harbour Light']);
  });

  it('is found', async () => {
    const { client } = using({
      'GET /meetings/': sendHtml(
        '<!doctype html><link rel="alternate" type="application/json" title="Meetings Feed" href="/wp-admin/admin-ajax.php?action=meetings">',
      ),
      'GET /wp-admin/admin-ajax.php?action=meetings': meetingGuideList(),
    });
    const [feed] = await discoverFeeds({ client, page: `${HOST}/meetings/`, probe: true });
    expect(feed).toMatchObject({ kind: 'meeting-guide', probe: { ok: true, data: { accepted: 3 } } });
  });
});

describe('several sources', () => {
  it('give what they have when one is down, and say which', async () => {
    const { client } = using({ 'GET /a.json': meetingGuideList(), 'GET /b.json': sendJson({}, { status: 500 }) });
    const { meetings, statuses } = await federate(['a', 'b'].map((name) => meetingGuide({ client, url: `${HOST}/${name}.json` }))).load();
    expect(meetings).toHaveLength(3);
    expect(statuses.map(({ state }) => state)).toEqual(['ready', 'failed']);
  });
});
