import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { AggregatorDouble } from '../../test/aggregator-double.js';
import { send, sendJson } from '../../test/answers.js';
import { CentralQueryDouble } from '../../test/central-query-double.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient, type MeetingSource } from '../index.js';
import { SOURCE_PREFIXES, sourceOf, type SourcePrefix } from './index.js';

const host = new FeedServer();
beforeAll(() => host.start());
afterAll(() => host.stop());

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', formatted_address: '1 Lantern Street, Port Amity, ME, USA' };
const bmltRow = {
  id_bigint: '7',
  meeting_name: 'Early Birds',
  weekday_tinyint: '2',
  start_time: '07:00:00',
  duration_time: '01:00:00',
  venue_type: '1',
  published: '1',
  location_street: '1 Lantern Street',
  location_municipality: 'Port Amity',
};
const guide = sendJson([row]);
const csv = send('Name,Day,Time,Address\r\nEarly Birds,Monday,7:00 AM,"1 Lantern Street, Port Amity, ME, USA"\r\n', {
  'content-type': 'text/csv',
});
const calendar = send(
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Early Birds',
    'DTSTART;TZID=America/New_York:20260105T070000',
    'RRULE:FREQ=WEEKLY',
    'LOCATION:1 Lantern Street',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
  { 'content-type': 'text/calendar' },
);
const event = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Early Birds',
  location: { '@type': 'Place', address: '1 Lantern Street' },
  eventSchedule: { '@type': 'Schedule', byDay: 'Monday', startTime: '07:00', scheduleTimezone: 'America/New_York' },
};
const page = send(`<!doctype html><script type="application/ld+json">${JSON.stringify(event)}</script>`, { 'content-type': 'text/html' });
const bmltAnswer = sendJson({ meetings: [bmltRow], formats: [] });
const aggregator = new AggregatorDouble();
aggregator.rows = [row];
const central = new CentralQueryDouble();
central.meetings = [{ slug: 'early-birds', name: 'Early Birds', rtc: '1:07:00', languages: ['es'] }];

const client = createClient({ retries: 0 });
const options = { client, timeZone: 'America/New_York' };
const asked = () => host.requests.map(({ path }) => decodeURIComponent(String(path)).replaceAll('+', ' '));
beforeEach(() => host.answer(guide));

describe('sourceOf', () => {
  it.each<[string, RequestListener, string, string]>([
    ['', guide, '/meetings.json', 'aa'],
    ['meeting-guide:', guide, '/meetings.json', 'aa'],
    ['MEETING-GUIDE: ', guide, '/meetings.json', 'aa'],
    ['bmlt:', bmltAnswer, '/main_server', 'na'],
    ['central-query:', central.listener, '/api/v1', 'aa'],
    ['aggregator:', aggregator.listener, '/api/v1?program=AA', 'aa'],
    ['csv:', csv, '/list.csv', 'aa'],
    ['ics:', calendar, '/all.ics', 'aa'],
    ['json-ld:', page, '/', 'aa'],
  ])('loads "%s"', async (prefix, answer, path, programme) => {
    host.answer(answer);
    const source = await sourceOf(` ${prefix}${host.url(path)} `, options);
    expect(asked()).toEqual([]);
    const { meetings } = await source.load();
    expect(meetings).toMatchObject([
      { name: 'Early Birds', programme, slots: [{ day: 1, startMin: 420 }], source: { feed: host.url(path) } },
    ]);
  });

  it('makes of a sheet what Google has for it', async () => {
    const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';
    expect((await sourceOf(`sheet:${id}`, options)).feed).toBe(`https://docs.google.com/spreadsheets/d/${id}/gviz/tq?tqx=out:csv`);
    const keyed = await sourceOf(`sheet:https://docs.google.com/spreadsheets/d/${id}/edit#gid=7`, { ...options, apiKey: 'secret' });
    expect(keyed.feed).toMatch(/^https:\/\/sheets\.googleapis\.com\//);
    expect(keyed.feed).not.toContain('secret');
    expect(await sourceOf.safe('sheet:our list', options)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
  });

  it('takes a calendar to subscribe to for one', async () => {
    expect((await sourceOf('webcal://example.org/all.ics', options)).feed).toBe('https://example.org/all.ics');
  });

  it('recognises a plain address when asked', async () => {
    host.answer(calendar);
    const { meetings } = await (await sourceOf(host.url('/list'), { ...options, detect: true })).load();
    expect(meetings).toMatchObject([{ name: 'Early Birds' }]);
    host.answer(calendar);
    expect(await (await sourceOf(host.url('/list'), options)).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it('names the source as it is told', async () => {
    for (const text of [
      host.url('/a.json'),
      `bmlt:${host.url('/main_server?services=5')}`,
      'sheet:1AbCdEfGhIjKlMnOpQrStUvWxYz012345',
      `ics:${host.url('/a')}`,
    ]) {
      expect((await sourceOf(text, { ...options, feed: 'ours' })).feed).toBe('ours');
    }
  });

  it.each([
    ['moon:https://example.org/a', 'moon', 'unknown'],
    ['file:///etc/meetings.json', 'file', 'unknown'],
    ['toString:x', 'tostring', 'unknown'],
    ['', 'address', 'missing'],
    ['  ', 'address', 'missing'],
    ['bmlt:', 'address', 'missing'],
    ['bmlt:?services=5', 'address', 'missing'],
    ['bmlt:https://example.org/main_server?advanced_published=0', 'advanced_published', 'unknown'],
    ['bmlt:https://example.org/main_server?weekdays=0', 'weekdays', 'range'],
    ['bmlt:https://example.org/main_server?venue_types=4', 'venue_types', 'range'],
    ['bmlt:https://example.org/main_server?lat_val=44.5&long_val=-68', 'lat_val', 'missing'],
    ['bmlt:https://example.org/main_server?lat_val=x&long_val=-68&geo_width=5', 'lat_val', 'range'],
    ['aggregator:https://example.org/api/v1?near=44.5', 'near', 'range'],
    ['aggregator:https://example.org/api/v1?day=7', 'day', 'range'],
    ['aggregator:https://example.org/api/v1?q=x', 'q', 'unknown'],
    ['central-query:https://example.org/api/v1?type=X', 'type', 'range'],
    ['central-query:https://example.org/api/v1?hours=24', 'hours', 'unknown'],
  ])('does not understand %j, and says what', async (text, part, why) => {
    expect(await sourceOf.safe(text, options)).toMatchObject({ ok: false, error: { kind: 'unsupported', fieldErrors: { [part]: [why] } } });
  });

  it('has a name for each prefix', () => {
    expect(SOURCE_PREFIXES).toEqual(['meeting-guide', 'bmlt', 'sheet', 'central-query', 'aggregator', 'csv', 'ics', 'json-ld']);
    expectTypeOf<SourcePrefix>().toExtend<string>();
    expectTypeOf(sourceOf).returns.toEqualTypeOf<Promise<MeetingSource>>();
  });
});

describe('filters of an address', () => {
  it('ask a BMLT server for what its own pages ask, and name another source', async () => {
    host.answer(bmltAnswer);
    const query =
      'switcher=GetSearchResults&services[]=5&services=-7,8&recursive=1&weekdays[]=1&venue_types=-2&formats=3,4&formats_comparison_operator=OR&lat_val=44.5&long_val=-68&geo_width=-10&sort_keys=start_time';
    const source = await sourceOf(`bmlt:${host.url('/main_server')}/client_interface/json/?${query}`, options);
    expect(source.feed).toContain('services=');
    await source.load();
    const { searchParams } = new URL(String(asked()[0]), 'http://127.0.0.1');
    expect(searchParams.getAll('services[]')).toEqual(['5', '8', '-7']);
    expect(searchParams.getAll('weekdays[]')).toEqual(['1']);
    expect(searchParams.getAll('venue_types[]')).toEqual(['-2']);
    expect(searchParams.getAll('formats[]')).toEqual(['3', '4']);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      recursive: '1',
      formats_comparison_operator: 'OR',
      lat_val: '44.5',
      geo_width: '-10',
    });
  });

  it('ask a BMLT server for a circle in kilometres, and formats that are all there', async () => {
    host.answer(bmltAnswer);
    await (await sourceOf(`bmlt:${host.url('/main_server')}?geo_width_km=20&lat_val=44.5&long_val=-68&formats=3,-4`, options)).load();
    const { searchParams } = new URL(String(asked()[0]), 'http://127.0.0.1');
    expect([searchParams.get('geo_width_km'), searchParams.getAll('formats[]'), searchParams.has('formats_comparison_operator')]).toEqual([
      '20',
      ['3', '-4'],
      false,
    ]);
  });

  it('ask an aggregator, which wants one at least', async () => {
    host.answer(aggregator.listener);
    await (
      await sourceOf(
        `aggregator:${host.url('/api/v1/meetings')}?near=44.5,-68.2&radius=10&bbox=44,-69,45,-68&day=0&type=O,D&region_id=8&source_id=1&limit=50`,
        options,
      )
    ).load();
    expect(asked()).toEqual([
      '/api/v1/meetings?near=44.5,-68.2&radius=10&bbox=44,-69,45,-68&type=O,D&day=0&region_id=8&source_id=1&limit=50',
    ]);
    const bare = await sourceOf(`aggregator:${host.url('/api/v1')}`, options);
    expect(await bare.load.safe()).toMatchObject({ ok: false, error: { kind: 'unsupported', fieldErrors: { query: ['no-filter'] } } });
  });

  it('ask a Central Query server', async () => {
    host.answer(central.listener);
    const url = host.url('/api/v1');
    const load = async (query: string) => (await (await sourceOf(`central-query:${url}?${query}`, options)).load()).meetings.length;
    expect([await load('languages=ES&nameQuery=birds'), await load('languages=fr'), await load('type=C&formats=D')]).toEqual([1, 0, 0]);
  });
});
