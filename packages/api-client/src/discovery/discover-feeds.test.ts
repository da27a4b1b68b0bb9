import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { discoverFeeds } from './index.js';

const host = new FeedServer();
let pages: Record<string, RequestListener>;
beforeAll(() => host.start());
afterAll(() => host.stop());

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', formatted_address: '1 Lantern Street, Port Amity, ME, USA' };
const html = (body: string): RequestListener => send(`<!doctype html>${body}`, { 'content-type': 'text/html; charset=utf-8' });

beforeEach(() => {
  pages = {};
  host.answer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    (pages[path] ?? send('Not here', { 'content-type': 'text/html' }, 404))(request, response);
  });
});

const client = createClient({ retries: 0 });
const page = () => host.url('/meetings/');
const discover = (probe = false) => discoverFeeds({ client, page: page(), probe });
const asked = () => host.requests.map(({ path }) => decodeURIComponent(String(path)));

describe('discoverFeeds', () => {
  it('fetches nothing but the page', async () => {
    pages['/meetings/'] = html('<meta name="12_step_meeting_list" content="3.19.17"><a href="https://example.net/a.ics">x</a>');
    const feeds = await discover();
    expect(feeds.map(({ url }) => url)).toEqual([
      host.url('/wp-admin/admin-ajax.php?action=meetings'),
      host.url('/wp-json/tsml/meetings'),
      'https://example.net/a.ics',
    ]);
    expect(feeds.some((feed) => 'probe' in feed)).toBe(false);
    expect(asked()).toEqual(['/meetings/']);
  });

  it('resolves against where the page is in the end', async () => {
    pages['/meetings/'] = (_, response) => void response.writeHead(302, { location: '/club/list/' }).end();
    pages['/club/list/'] = html('<a href="all.ics">x</a>');
    expect((await discover()).map(({ url }) => url)).toEqual([host.url('/club/list/all.ics')]);
  });

  it('tries what it finds when asked, and says of each what came of it', async () => {
    pages['/meetings/'] = html(
      `<meta name="12_step_meeting_list" content="3"><div data-root-server="/main_server" data-service-body="5,7"></div><link rel="alternate" type="application/json" href="/news.json">`,
    );
    pages['/wp-admin/admin-ajax.php'] = sendJson([row, 'no row']);
    pages['/main_server/client_interface/json/'] = sendJson([
      { id_bigint: '7', meeting_name: 'Harbour Light', weekday_tinyint: '2', start_time: '19:00:00', location_street: '1 Lantern Street' },
    ]);
    pages['/news.json'] = sendJson([{ title: 'Picnic' }]);
    const feeds = await discover(true);
    expect(feeds.map(({ kind, probe }) => [kind, probe?.ok ? probe.data : probe?.error.status])).toEqual([
      ['bmlt', { format: 'bmlt', rows: 1, accepted: 1 }],
      ['meeting-guide', { format: 'meeting-guide', rows: 2, accepted: 1 }],
      ['json', { format: undefined, rows: 0, accepted: 0 }],
      ['meeting-guide', 404],
    ]);
    expect(asked()).toContain(
      '/main_server/client_interface/json/?switcher=GetSearchResults&page_size=100&page_num=1&services[]=5&services[]=7&recursive=1',
    );
  });

  it('tries the page itself for events in it', async () => {
    const event = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Early Birds',
      eventSchedule: { '@type': 'Schedule', byDay: 'Monday', startTime: '07:00', scheduleTimezone: 'America/New_York' },
    };
    pages['/meetings/'] = html(`<script type="application/ld+json">${JSON.stringify(event)}</script>`);
    expect(await discover(true)).toMatchObject([{ kind: 'json-ld', src: `json-ld:${page()}`, probe: { ok: true, data: { rows: 1 } } }]);
  });

  it.each<[string, RequestListener, object[]]>([
    [
      'a list',
      sendJson([row]),
      [{ kind: 'meeting-guide', foundIn: 'page', confidence: 'certain', probe: { data: { format: 'meeting-guide', accepted: 1 } } }],
    ],
    ['a calendar', send('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', { 'content-type': 'text/calendar' }), [{ kind: 'icalendar' }]],
    ['a text', send('Closed today.', { 'content-type': 'text/plain' }), []],
  ])('takes the address of %s for what it is', async (_, answer, feeds) => {
    pages['/meetings/'] = answer;
    expect(await discover()).toMatchObject(feeds);
  });

  it('rejects when the page cannot be had', async () => {
    expect(await discoverFeeds.safe({ client, page: host.url('/gone') })).toMatchObject({
      ok: false,
      error: { kind: 'http', status: 404 },
    });
  });
});
