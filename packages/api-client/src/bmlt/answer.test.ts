import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient, memoryStore, type Result } from '../index.js';
import { bmltServer, type BmltServer } from './index.js';

const odd = new FeedServer();
beforeAll(() => odd.start());
afterAll(() => odd.stop());
const oddApi = () => bmltServer({ client: createClient({ retries: 0 }), root: odd.url('/main_server') });

describe('answers that are none', () => {
  const calls: readonly [string, (given: BmltServer) => Promise<Result<unknown>>][] = [
    ['searchMeetings', (given) => given.searchMeetings.safe()],
    ['searchWithFormats', (given) => given.searchWithFormats.safe()],
    ['formats', (given) => given.formats.safe()],
    ['serviceBodies', (given) => given.serviceBodies.safe()],
    ['changes', (given) => given.changes.safe({ from: '2026-01-01' })],
    ['fieldKeys', (given) => given.fieldKeys.safe()],
    ['fieldValues', (given) => given.fieldValues.safe('bus_lines')],
    ['serverInfo', (given) => given.serverInfo.safe()],
    ['coverage', (given) => given.coverage.safe()],
    ['nawsDump', (given) => given.nawsDump.safe(1)],
    ['raw', (given) => given.raw.safe('GetFormats')],
  ];

  it.each(calls)('%s calls a message with status 200 a failure', async (_, run) => {
    odd.answer(sendJson({ message: 'Server Error' }));
    expect(await run(oddApi())).toMatchObject({ ok: false, error: { kind: 'decode', status: 200 } });
  });

  it.each(calls)('%s calls a web page a failure', async (_, run) => {
    odd.answer(send('<!doctype html><h1>Parked</h1>', { 'content-type': 'text/html' }));
    expect(await run(oddApi())).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it.each(calls.slice(0, 10))('%s calls a text a failure', async (_, run) => {
    odd.answer(sendJson('hello'));
    expect(await run(oddApi())).toMatchObject({ ok: false, error: { kind: 'decode' } });
  });

  it('come to nothing in silence where nobody waits for them', async () => {
    let clock = 0;
    const cache = { store: memoryStore(), staleWhileRevalidateMs: 60_000 };
    const given = bmltServer({ client: createClient({ retries: 0, cache, now: () => clock }), root: odd.url('/main_server') });
    odd.answer(send('[]'), sendJson({ message: 'Server Error' }));
    await given.formats();
    clock = 1;
    expect((await given.formats()).meta.origin).toBe('stale');
    // An unhandled rejection would fail the run.
    await vi.waitFor(() => expect(odd.requests).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('keep the words of a message', async () => {
    odd.answer(sendJson({ message: 'Server Error' }));
    expect(await oddApi().formats.safe()).toMatchObject({ error: { serverMessage: 'Server Error' } });
  });

  it.each([
    ['{}', []],
    ['[]', []],
    ['{"meetings":{},"formats":[]}', []],
    ['{"meetings":{"0":{"id_bigint":"1","meeting_name":"A"},"2":{"id_bigint":"2","meeting_name":"B"}},"formats":{}}', ['A', 'B']],
  ])('are not lists as PHP writes them: %s', async (body, names) => {
    odd.answer(send(body));
    const given = bmltServer({ client: createClient({ retries: 0 }), root: odd.url('/main_server'), aggregator: false });
    expect((await given.searchMeetings()).meetings.map(({ name }) => name)).toEqual(names);
  });

  it('but single rows may be', async () => {
    odd.answer(send('[{"id":"x","name":"A"},7,null,{"id":"2","name":["B"],"url":"nowhere"}]'));
    const { items, findings } = await oddApi().serviceBodies();
    expect(items).toEqual([{ id: '2', name: '', type: '' }]);
    expect(findings.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['id-invalid', 0, 'id'],
      ['id-missing', 0, ''],
      ['row-not-an-object', 1, ''],
      ['row-not-an-object', 2, ''],
      ['url-invalid', 3, 'url'],
      ['text-invalid', 3, 'name'],
    ]);
  });

  it('and records of one are given bare by some', async () => {
    odd.answer(sendJson({ version: '3.0.0', versionInt: 3000000, aggregator_mode_enabled: '1' }));
    expect(await oddApi().serverInfo()).toMatchObject({ versionInt: 3_000_000, aggregatorModeEnabled: true, availableKeys: [] });
  });
});
