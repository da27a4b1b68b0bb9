import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { meetingRecord } from '../../test/bmlt/bmlt-database.js';
import { BmltTestServer } from '../../test/bmlt/bmlt-test-server.js';
import { createClient, memoryStore, type MeetingSource, type SourceReading } from '../index.js';
import { bmlt, type MeetingQuery } from './index.js';

const server = new BmltTestServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5, 12);
let clock: number;
beforeEach(() => {
  server.reset();
  clock = START;
});
const sourceOf = (query: MeetingQuery = {}): MeetingSource =>
  bmlt({ client: createClient({ retries: 0, now: () => clock }), root: server.root, query });
const namesOf = ({ meetings }: SourceReading): string[] => meetings.map(({ name }) => name.replace('Harbour Light ', ''));

/** Loads, and lets an hour pass. */
const loaded = async (source: MeetingSource): Promise<SourceReading> => {
  const reading = await source.load();
  server.asked();
  clock += HOUR;
  return reading;
};

/** What a whole list would give now. */
const expectWhole = async (reading: SourceReading, query: MeetingQuery = {}): Promise<void> => {
  const { meetings, rows, accepted, reported, findings } = await sourceOf(query).load();
  const content = (list: SourceReading['meetings']) => list.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).sort();
  expect(content(reading.meetings)).toEqual(content(meetings));
  expect([reading.rows, reading.accepted, reading.reported]).toEqual([rows, accepted, reported]);
  expect(reading.findings.map(({ code }) => code).sort()).toEqual(findings.map(({ code }) => code).sort());
};

describe('reload of a BMLT source', () => {
  it('reads nothing again when no change names a meeting', async () => {
    const source = sourceOf();
    const before = await loaded(source);
    const after = await source.reload(before);
    expect(after).toMatchObject({ isUnchanged: true, fingerprint: before.fingerprint, meta: { origin: 'network', receivedAt: clock } });
    expect(after.meetings).toBe(before.meetings);
    expect(server.query.get('start_date')).toBe('2026-01-04');
    expect(server.asked()).toEqual(['GetChanges']);
  });

  it('fetches what has changed or is new, and drops what is gone', async () => {
    server.db.meetings[4] = meetingRecord(5, { start: 'noonish' });
    const source = sourceOf();
    const before = await loaded(source);
    server.edit(2, meetingRecord(2, { data: { meeting_name: 'Quay Steps' } }), '2026-01-05 12:30:00');
    server.edit(3, null, '2026-01-05 12:31:00');
    server.edit(9, meetingRecord(9, { formats: '4' }), '2026-01-05 12:32:00');
    const after = await source.reload(before);
    expect(server.query.getAll('meeting_ids[]')).toEqual(['9', '3', '2']);
    expect(server.asked()).toEqual(['GetChanges', 'GetSearchResults']);
    expect(after.isUnchanged).toBeUndefined();
    expect(after.meetings.find(({ name }) => name === 'Quay Steps')?.id).toMatch(/\/2$/);
    expect(after.meetings.map(({ source: { row } }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(after.findings.map(({ code, row }) => [code, after.meetings[row]?.name])).toEqual([['time-invalid', 'Harbour Light 5']]);
    expect(after.fingerprint).not.toBe(before.fingerprint);
    await expectWhole(after);
  });

  it('goes on from what it has reloaded, and follows each change once', async () => {
    const source = sourceOf();
    const first = await loaded(source);
    server.edit(2, null, '2026-01-05 12:30:00');
    const second = await source.reload(first);
    clock += HOUR;
    server.asked();
    expect(await source.reload(second)).toMatchObject({ isUnchanged: true, rows: 6 });
    expect(server.asked()).toEqual(['GetChanges']);
    server.edit(4, meetingRecord(4, { published: 0 }), '2026-01-05 14:30:00');
    clock += HOUR;
    const third = await source.reload(second);
    expect(server.query.getAll('meeting_ids[]')).toEqual(['4']);
    expect(namesOf(third).sort()).toEqual(['1', '3', '5', '6', '7']);
    await expectWhole(third);
  });

  it('sees no change in one that the list had already', async () => {
    server.edit(2, meetingRecord(2, { start: '20:00:00' }), '2026-01-05 11:00:00');
    const source = sourceOf();
    const before = await loaded(source);
    expect((await source.reload(before)).meetings).toBe(before.meetings);
  });

  it.each([
    ['ten hours behind', '2026-01-04 14:00:00', Date.UTC(2026, 0, 5, 0, 1)],
    ['twelve hours ahead', '2026-01-06 11:30:00', Date.UTC(2026, 0, 5, 23, 0)],
  ])('sees the changes of a server whose clock is %s', async (_, date, loadedAt) => {
    clock = loadedAt;
    const source = sourceOf();
    const before = await loaded(source);
    server.edit(2, null, date);
    expect((await source.reload(before)).rows).toBe(6);
  });

  it('knows which meetings its query lists', async () => {
    const query = { weekdays: { exclude: [3] }, meetings: { include: [1, 2, 3], exclude: [1] } } as const;
    const source = sourceOf(query);
    const before = await loaded(source);
    expect(namesOf(before)).toEqual(['2']);
    server.edit(1, null, '2026-01-05 12:30:00');
    server.edit(7, null, '2026-01-05 12:30:00');
    expect(await source.reload(before)).toMatchObject({ isUnchanged: true });
    expect(server.asked()).toEqual(['GetChanges']);
    server.edit(3, meetingRecord(3, { weekday: 4 }), '2026-01-05 12:40:00');
    server.edit(2, meetingRecord(2, { weekday: 3 }), '2026-01-05 12:41:00');
    const after = await source.reload(before);
    expect(namesOf(after)).toEqual(['3']);
    await expectWhole(after, query);
  });

  it('gives a list that federates and reloads as any other', async () => {
    const source = sourceOf();
    const before = await loaded(source);
    server.edit(1, null, '2026-01-05 12:30:00');
    const after = await source.reload(before);
    const ids = after.meetings.map(({ id }) => id);
    expect(before.meetings.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  describe('loads the whole list', () => {
    const expectWholeList = async (source: MeetingSource, before: SourceReading): Promise<SourceReading> => {
      const after = await source.reload(before);
      expect(server.asked()).toContain('GetSearchResults');
      expect(server.query.has('meeting_ids[]')).toBe(false);
      return after;
    };

    it('once a day, for formats change their names without a word', async () => {
      const source = sourceOf();
      let reading = await loaded(source);
      clock += 12 * HOUR;
      reading = await source.reload(reading);
      clock += 12 * HOUR;
      server.db.formats = server.db.formats.map((format) => (format.id === 27 ? { ...format, worldId: 'TRAD' } : format));
      server.asked();
      const after = await expectWholeList(source, reading);
      expect(after.meetings[0]?.types).toEqual(['O', 'TRAD']);
    });

    it('when the clock went back', async () => {
      const source = sourceOf();
      const before = await loaded(source);
      clock = START - HOUR;
      await expectWholeList(source, before);
    });

    it('when very many have changed', async () => {
      server.db.meetings = Array.from({ length: 150 }, (_, i) => meetingRecord(i + 1));
      const source = sourceOf();
      const before = await loaded(source);
      for (let id = 1; id <= 101; id += 1) server.edit(id, null, '2026-01-05 12:30:00');
      expect((await expectWholeList(source, before)).rows).toBe(49);
    });

    it('of an aggregator, which keeps no changes', async () => {
      server.isAggregator = true;
      const query = { servers: [1], fields: ['comments'] } as const;
      const source = sourceOf(query);
      const before = await loaded(source);
      server.edit(1, null, '2026-01-05 12:30:00');
      expect((await source.reload(before)).rows).toBe(6);
      expect(server.asked()).toEqual(['GetSearchResults']);
    });

    it('of an old server that does not know single meetings', async () => {
      server.isOld = true;
      const source = sourceOf();
      const before = await loaded(source);
      server.edit(1, null, '2026-01-05 12:30:00');
      const after = await source.reload(before);
      expect(after.rows).toBe(6);
      server.asked();
      await source.reload(after);
      expect(server.asked()).toEqual(['GetSearchResults', 'GetFormats']);
    });

    it('when the nearest are listed, whose reach depends on all others', async () => {
      const source = sourceOf({ near: { latitude: 44.5, longitude: -68.2, unit: 'km', nearest: 3 } });
      await source.reload(await loaded(source));
      expect(server.asked()).toEqual(['GetSearchResults']);
    });

    it('when the reading is from elsewhere, or a row has no id of its own', async () => {
      const source = sourceOf();
      const before = await loaded(source);
      await expectWholeList(source, { ...before, meta: { ...before.meta } });
      server.db.meetings = [meetingRecord(1), meetingRecord(1)];
      await expectWholeList(source, await loaded(source));
    });

    it('when the changes are larger than lists are', async () => {
      const source = sourceOf();
      const before = await loaded(source);
      server.edit(1, meetingRecord(1, { data: { comments: 'x'.repeat(1_500_000) } }), '2026-01-05 12:30:00');
      server.edit(1, meetingRecord(1), '2026-01-05 12:31:00');
      await expectWholeList(source, before);
    });

    it('when the server does not tell changes', async () => {
      const source = sourceOf();
      const before = await loaded(source);
      server.db.changes = [{ id: 0, date: '2026-01-05 12:30:00', before: null, after: null }];
      await expectWholeList(source, before);
    });
  });

  it('gives up when it is told to', async () => {
    const source = sourceOf();
    const before = await loaded(source);
    expect(await source.reload.safe(before, { signal: AbortSignal.abort() })).toMatchObject({ ok: false, error: { kind: 'aborted' } });
  });

  it('does not take an old answer about changes for the last word', async () => {
    const cache = { store: memoryStore(), staleWhileRevalidateMs: 24 * HOUR };
    const source = bmlt({ client: createClient({ retries: 0, now: () => clock, cache }), root: server.root });
    const before = await source.load();
    await source.reload(before);
    server.edit(1, null, '2026-01-05 12:30:00');
    clock += HOUR;
    server.asked();
    expect((await source.reload(before)).meta.origin).toBe('stale');
    // The whole list is on its way too.
    await vi.waitFor(() => expect(server.requests).toHaveLength(2));
    expect(server.asked().sort()).toEqual(['GetChanges', 'GetSearchResults']);
    expect((await source.reload(before)).rows).toBe(6);
  });

  it('says of the whole list once what is wrong with it', async () => {
    const source = bmlt({ client: createClient({ now: () => clock }), root: server.root, timeZone: 'Port Amity' });
    const before = await loaded(source);
    server.edit(1, meetingRecord(1, { start: '20:00:00' }), '2026-01-05 12:30:00');
    const { findings } = await source.reload(before);
    expect(findings).toMatchObject([{ code: 'time-zone-unknown', row: -1 }]);
  });

  it('tells when the server cannot be reached', async () => {
    const store = memoryStore();
    const client = createClient({ retries: 0, now: () => clock, cache: { store } });
    const source = bmlt({ client, root: server.root });
    const before = await source.load();
    await source.reload(before);
    clock += HOUR;
    await server.stop();
    const after = await source.reload(before);
    await server.start();
    expect(after.meta).toMatchObject({ origin: 'stale-if-error', failure: { kind: 'network' } });
  });
});
