import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startReading } from '@handrail/core/feeds';
import { sendJson } from '../../test/answers.js';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { FeedServer } from '../../test/feed-server.js';
import { bmlt } from '../bmlt/index.js';
import { fetchOnce } from '../fetch-once.js';
import { ApiError, createClient } from '../index.js';
import { meetingGuide } from '../meeting-guide/index.js';
import { earlyReading, federate, type SourceStatus } from './index.js';

const lists = new FeedServer();
const server = new BmltTestServer();
beforeAll(() => Promise.all([lists.start(), server.start()]));
afterAll(() => Promise.all([lists.stop(), server.stop()]));

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', timezone: 'America/New_York' };
const client = createClient({ retries: 0 });

describe('Federation.take', () => {
  beforeEach(() => {
    lists.answer(sendJson([row]));
    server.reset();
  });

  /** A page's own first attempt. */
  const firstAttempt = async () => {
    const { data, text, url } = await fetchOnce(lists.url());
    return earlyReading(startReading(data, { feed: lists.url() }).finish(), { text, url, receivedAt: 1_000 });
  };

  it('shows what a page has read already, without asking for it', async () => {
    const told: SourceStatus[] = [];
    const all = federate([meetingGuide({ client, url: lists.url() })], { onStatus: (status) => told.push(status) });
    all.take(lists.url(), { ok: true, data: await firstAttempt() });
    expect(all.reading.meetings).toMatchObject([{ id: 'early-birds' }]);
    expect(told).toMatchObject([{ state: 'ready', reading: { meta: { receivedAt: 1_000, url: lists.url() } } }]);
    expect(lists.requests).toHaveLength(1);
  });

  it('reads nothing again when the same text comes', async () => {
    const all = federate([meetingGuide({ client, url: lists.url() })]);
    const first = await firstAttempt();
    all.take(lists.url(), { ok: true, data: first });
    const { meetings, statuses } = await all.load();
    expect([statuses[0]?.reading?.isUnchanged, lists.requests.length]).toEqual([true, 2]);
    expect(meetings).toBe(first.meetings);
  });

  it('asks a BMLT server only for changes since a reading that it has taken', async () => {
    const source = bmlt({ client, root: server.root });
    const all = federate([source]);
    all.take(source.feed, { ok: true, data: await source.load() });
    server.asked();
    server.edit(
      2,
      meetingRecord(2, { data: { meeting_name: 'Quay Steps' } }),
      new Date(Date.now() + 1_000).toISOString().slice(0, 19).replace('T', ' '),
    );
    const { meetings } = await all.load();
    expect(server.asked()).toEqual(['GetChanges', 'GetSearchResults']);
    expect(meetings.map(({ name }) => name)).toContain('Quay Steps');
  });

  it('counts a failed first attempt, and takes nothing for an empty list', () => {
    const pauses: number[] = [];
    const sleep = (ms: number) => new Promise<void>(() => pauses.push(ms));
    const all = federate([meetingGuide({ client, url: lists.url() })], { askAgain: (_, failures) => failures * 7, sleep });
    all.take(lists.url(), { ok: false, error: new ApiError('network', lists.url()) });
    expect(all.reading.statuses).toMatchObject([{ state: 'failed', error: { kind: 'network' } }]);
    expect(pauses).toEqual([7]);
  });

  it('knows its sources', () => {
    expect(() => federate([]).take('elsewhere', { ok: false, error: new ApiError('network', '') })).toThrow(TypeError);
  });
});
