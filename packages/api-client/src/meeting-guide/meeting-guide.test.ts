import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { meetingGuide } from './index.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00' };
const client = createClient({ retries: 0 });

describe('meetingGuide', () => {
  it('gives canonical meetings with findings and provenance', async () => {
    server.answer(sendJson([row, { ...row, slug: 'b', day: 'someday' }, 'no row']));
    const reading = await meetingGuide({ client, url: server.url(), timeZone: 'America/Denver' }).load();
    expect(reading).toMatchObject({ rows: 3, accepted: 2, reported: 1, meta: { origin: 'network' } });
    expect(reading.meetings[0]).toMatchObject({ id: 'early-birds', timeZone: 'America/Denver', source: { feed: server.url(), row: 0 } });
    expect(reading.findings.map(({ code }) => code)).toContain('day-invalid');
  });

  it('lets a page breathe between slices', async () => {
    server.answer(sendJson(Array.from({ length: 450 }, (_, i) => ({ ...row, slug: `m${i}` }))));
    let breaths = 0;
    const { accepted } = await meetingGuide({ client, url: server.url() }).load({ between: async () => void (breaths += 1) });
    expect([accepted, breaths]).toEqual([450, 2]);
  });

  it.each([['{"success":false}'], ['"0"'], ['null']])('calls %s a failure and not an empty list', async (body) => {
    server.answer(send(body));
    expect(await meetingGuide({ client, url: server.url() }).load.safe()).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it('takes an empty list for what it is', async () => {
    server.answer(send('[]'));
    expect(await meetingGuide({ client, url: server.url() }).load()).toMatchObject({ rows: 0, meetings: [] });
  });

  it('asks the plugin for a part of its list', async () => {
    server.answer(sendJson([row]));
    const source = meetingGuide({
      client,
      url: server.url('/wp-admin/admin-ajax.php?action=meetings'),
      key: 'k&1',
      filters: {
        days: [0, 6],
        types: ['O', 'W'],
        near: { latitude: 40.5, longitude: -105, distance: 5, unit: 'mi' },
        attendance: 'in_person',
      },
    });
    await source.load();
    expect(server.requests[0]).toMatchObject({
      path: '/wp-admin/admin-ajax.php?action=meetings&day%5B%5D=0&day%5B%5D=6&type=O%2CW&attendance_option=in_person&latitude=40.5&longitude=-105&distance=5&distance_units=mi&key=k%261',
    });
  });

  it('does not pretend that a file knows filters', () =>
    expect(() => meetingGuide({ client, url: 'https://example.org/meetings.json', filters: { days: [1] } })).toThrow('unsupported'));
});
