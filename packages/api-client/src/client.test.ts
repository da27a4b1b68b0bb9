import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutAfter, send, sendJson, sendLater, sendSlowly } from '../test/answers.js';
import { FeedServer } from '../test/feed-server.js';
import {
  ApiError,
  bearer,
  createClient,
  memoryStore,
  type AnswerStore,
  type ApiErrorKind,
  type ClientOptions,
  type OutcomeNote,
} from './index.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

let clock: number;
let pauses: number[];
beforeEach(() => {
  clock = Date.UTC(2026, 0, 5, 12);
  pauses = [];
});

/** No test waits: pauses are written down, and move the clock. */
const clientWith = (more: ClientOptions = {}) =>
  createClient({
    now: () => clock,
    random: () => 0.5,
    sleep: async (ms) => {
      pauses.push(ms);
      clock += ms;
    },
    ...more,
  });

const failureOf = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError; // Just asserted.
};

describe('createClient', () => {
  it('gets JSON, and says where it came from', async () => {
    server.answer(sendJson([1], { etag: '"a"' }));
    const { data, meta } = await clientWith().getJson(server.url());
    expect(data).toEqual([1]);
    expect(meta).toMatchObject({ status: 200, url: server.url(), receivedAt: clock, origin: 'network' });
    expect(meta.headers.get('etag')).toBe('"a"');
  });

  it('adds no header that a browser would ask leave for', async () => {
    server.answer(sendJson([]));
    let init: RequestInit | undefined;
    await clientWith({ fetch: (input, given) => fetch(input, (init = given)) }).getJson(server.url());
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init).not.toHaveProperty('headers');
  });

  it.each<[string, Parameters<typeof send>, string]>([
    ['UTF-8', ['Café'], 'Café'],
    ['UTF-8 with a mark', ['\uFEFFCafé'], 'Café'],
    ['UTF-8 under a wrong header', [Buffer.from('Café'), { 'content-type': 'text/csv; charset=iso-8859-1' }], 'Café'],
    ['Latin-1 as the header says', [Buffer.from('Café', 'latin1'), { 'content-type': 'text/csv; charset="ISO-8859-1"' }], 'Café'],
    ['Windows-1252 without a word', [Buffer.from([0x93, 0x43, 0xe9, 0x94]), { 'content-type': 'text/csv' }], '“Cé”'],
    ['Shift_JIS as the header says', [Buffer.from([0x83, 0x65, 0x83, 0x58]), { 'content-type': 'text/csv; charset=shift_jis' }], 'テス'],
    ['a charset that nobody knows', [Buffer.from([0xe9]), { 'content-type': 'text/csv; charset=made-up' }], 'é'],
    ['UTF-16', [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Café', 'utf16le')])], 'Café'],
    ['gzip', [gzipSync('Café'), { 'content-encoding': 'gzip' }], 'Café'],
  ])('reads text in %s', async (_, answer, text) => {
    server.answer(send(...answer));
    expect((await clientWith().getText(server.url())).data).toBe(text);
  });

  it('has a second style that does not throw', async () => {
    server.answer(sendJson({ message: 'Nothing here.' }, {}, 404), sendJson([2]));
    const client = clientWith();
    expect(await client.getJson.safe(server.url())).toMatchObject({ ok: false, error: { kind: 'http', status: 404 } });
    expect(await client.getJson.safe(server.url())).toMatchObject({ ok: true, data: { data: [2] } });
  });

  it('throws mistakes of a program in both styles', async () => {
    const client = clientWith({ middleware: [() => Promise.reject(new TypeError('mine'))] });
    await expect(client.getJson.safe(server.url())).rejects.toThrow(TypeError);
  });
});

describe('errors', () => {
  it.each<[string, Parameters<typeof send>, object]>([
    [
      'of Laravel',
      [JSON.stringify({ message: 'The start date is invalid.', errors: { start_date: ['No date.'] } }), {}, 422],
      { kind: 'http', serverMessage: 'The start date is invalid.', fieldErrors: { start_date: ['No date.'] } },
    ],
    [
      'as problem details',
      [
        JSON.stringify({ type: 'https://errors.example.org/gone', title: 'Gone', detail: 'Archived.' }),
        { 'content-type': 'application/problem+json', 'request-id': 'r1' },
        410,
      ],
      { kind: 'problem', serverMessage: 'Archived.', requestId: 'r1', problem: { type: 'https://errors.example.org/gone' } },
    ],
    [
      'as problem details without a type',
      [JSON.stringify({ errors: [{ pointer: '/day', code: 'too_big' }] }), { 'content-type': 'application/problem+json' }, 422],
      { kind: 'problem', problem: { type: 'about:blank' }, fieldErrors: { '/day': ['too_big'] } },
    ],
    [
      'of WordPress',
      [JSON.stringify({ code: 'feed_restricted', message: 'Sorry.', data: { status: 403 } }), {}, 403],
      { kind: 'http', serverMessage: 'Sorry.' },
    ],
    [
      'of the plugin',
      [JSON.stringify({ error: 'HTTP/1.1 401 Unauthorized' }), {}, 401],
      { kind: 'http', serverMessage: 'HTTP/1.1 401 Unauthorized' },
    ],
    ['in an object', [JSON.stringify({ error: { message: 'API key not valid.' } }), {}, 400], { serverMessage: 'API key not valid.' }],
    ['in plain text', ["Sorry, can't find that!", { 'content-type': 'text/plain' }, 404], { serverMessage: "Sorry, can't find that!" }],
    [
      'as a web page',
      ['<!doctype html><h1>Blocked</h1>', { 'content-type': 'text/html' }, 403],
      { isHtml: true, serverMessage: undefined },
    ],
    [
      'named like members of Object',
      [JSON.stringify({ errors: { constructor: ['x'] } }), {}, 422],
      { fieldErrors: { constructor: ['x'] } },
    ],
    ['that is empty', ['', {}, 400], { serverMessage: undefined, fieldErrors: {} }],
    ['that is endless', ['x'.repeat(100_000), { 'content-type': 'text/plain' }, 400], { kind: 'http', serverMessage: undefined }],
  ])('keep what a server says %s', async (_, answer, error) => {
    server.answer(send(...answer));
    expect(await failureOf(clientWith({ retries: 0 }).getJson(server.url('/x?secret=1')))).toMatchObject(error);
  });

  it('tell neither query nor credentials', async () => {
    server.answer(sendJson({}, {}, 400));
    const { message, url } = await failureOf(clientWith().getJson(server.url('/list?query=my+town')));
    expect(`${message} ${url}`).not.toContain('town');
  });

  it.each<[ApiErrorKind, boolean, RequestListener]>([
    ['decode', true, send('<!doctype html><title>Just a moment</title>', { 'content-type': 'text/html' })],
    ['decode', false, send('[1,')],
    ['network', false, cutAfter('[1,')],
    ['too-large', false, send(' '.repeat(5000))],
    ['rate-limited', false, send('', { 'retry-after': '3600' }, 429)],
  ])('say %s (a web page: %s)', async (kind, isHtml, answer) => {
    server.answer(answer);
    expect(await failureOf(clientWith({ retries: 0, maxBytes: 1000 }).getJson(server.url()))).toMatchObject({ kind, isHtml });
  });

  it('count the body into the time limit', async () => {
    server.answer(sendSlowly('[1', ']', 3_000));
    const start = performance.now();
    expect(await failureOf(clientWith({ timeoutMs: 60, retries: 0 }).getJson(server.url()))).toMatchObject({
      kind: 'timeout',
      retryable: true,
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('say aborted when the caller gives up, and not timeout', async () => {
    server.answer(sendLater(2_000, sendJson([])));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect(await failureOf(clientWith().getJson(server.url(), { signal: controller.signal }))).toMatchObject({
      kind: 'aborted',
      retryable: false,
    });
  });
});

describe('retries', () => {
  it('wait a random part of a growing pause', async () => {
    server.answer(send('', {}, 503), cutAfter('['), sendJson([3]));
    expect((await clientWith().getJson(server.url())).data).toEqual([3]);
    expect(pauses).toEqual([250, 500]);
  });

  it.each([
    ['3', 3250],
    [new Date(Date.UTC(2026, 0, 5, 12, 0, 10)).toUTCString(), 10_250],
  ])('wait as long as the server asks for: %s', async (header, pause) => {
    server.answer(send('', { 'retry-after': header }, 429), sendJson([]));
    await clientWith().getJson(server.url());
    expect(pauses).toEqual([pause]);
  });

  it('end with the time for the whole call', async () => {
    server.answer(send('', { 'retry-after': '8' }, 503));
    expect(await failureOf(clientWith({ retries: 9, totalTimeoutMs: 20_000 }).getJson(server.url()))).toMatchObject({ status: 503 });
    expect(pauses).toEqual([8250, 8500]);
  });

  it('stop when the caller gives up in a pause', async () => {
    server.answer(send('', {}, 503));
    const controller = new AbortController();
    const client = clientWith({ sleep: async () => controller.abort() });
    expect(await failureOf(client.getJson(server.url(), { signal: controller.signal }))).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['POST', {}, 1],
    ['PATCH', {}, 1],
    ['POST', { 'Idempotency-Key': 'k' }, 3],
    ['PUT', {}, 3],
    ['DELETE', {}, 3],
  ] as const)('of %s with %j send %i times', async (method, headers, count) => {
    server.answer(send('', {}, 503));
    await failureOf(clientWith().send({ url: server.url(), method, headers }));
    expect(server.requests).toHaveLength(count);
  });
});

describe('identical requests', () => {
  it('share one download', async () => {
    server.answer(sendLater(30, sendJson({ rows: [] })));
    const client = clientWith();
    const answers = await Promise.all([1, 2, 3].map(() => client.getJson(server.url())));
    expect(server.requests).toHaveLength(1);
    expect(answers.map(({ data }) => data)).toEqual([{ rows: [] }, { rows: [] }, { rows: [] }]);
    expect(answers[0]!.data).not.toBe(answers[1]!.data);
  });

  it('are not shared when they differ, change something, or are over', async () => {
    server.answer(sendJson([]));
    const client = clientWith();
    await Promise.all([client.getJson(server.url('/a')), client.getJson(server.url('/b')), client.getText(server.url('/a'))]);
    await Promise.all([1, 2].map(() => client.send({ url: server.url(), method: 'POST', body: '{}' })));
    await client.getJson(server.url('/a'));
    expect(server.requests).toHaveLength(6);
  });

  it('go on for the others when one gives up, and stop with the last', async () => {
    server.answer(sendLater(80, sendJson([4])));
    const client = clientWith();
    const controllers = [new AbortController(), new AbortController()] as const;
    const [first, second] = controllers.map(({ signal }) => client.getJson.safe(server.url(), { signal }));
    controllers[0].abort();
    expect(await first).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    expect(await second).toMatchObject({ ok: true, data: { data: [4] } });

    const closed = new Promise((resolve) => server.answer((request) => request.on('close', resolve)));
    const third = client.getJson.safe(server.url(), { signal: controllers[1].signal });
    setTimeout(() => controllers[1].abort(), 30);
    expect(await third).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    await closed;
  });

  it('do not wait for a caller that has given up before', async () => {
    server.answer(sendJson([]));
    const outcome = await clientWith().getJson.safe(server.url(), { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    expect(server.requests).toHaveLength(0);
  });
});

describe('the cache', () => {
  const cached = (more: object = {}) => clientWith({ retries: 0, cache: { store: memoryStore(), ...more } });

  it('serves without a request while an answer is fresh', async () => {
    server.answer(sendJson([5]));
    const client = cached({ freshMs: 1000 });
    await client.getJson(server.url());
    clock += 999;
    expect(await client.getJson(server.url())).toMatchObject({ data: [5], meta: { origin: 'fresh', receivedAt: clock - 999 } });
    clock += 1;
    expect((await client.getJson(server.url())).meta.origin).toBe('network');
    expect(server.requests).toHaveLength(2);
  });

  it('takes the time that the server gives', async () => {
    server.answer(sendJson([], { 'cache-control': 'public, max-age=60' }));
    const client = cached();
    await client.getJson(server.url());
    clock += 59_999;
    expect((await client.getJson(server.url())).meta.origin).toBe('fresh');
  });

  it('keeps nothing that must not be kept', async () => {
    server.answer(sendJson([], { 'cache-control': 'no-store, max-age=60' }));
    const client = cached({ freshMs: 1000 });
    await client.getJson(server.url());
    await client.getJson(server.url());
    expect(server.requests).toHaveLength(2);
  });

  it('serves an older answer at once while a new one comes', async () => {
    server.answer(sendJson(['old']), sendJson(['new']));
    const client = cached({ staleWhileRevalidateMs: 1000 });
    await client.getJson(server.url());
    clock += 500;
    const { data, meta, renewal } = await client.getJson(server.url());
    expect([data, meta.origin]).toEqual([['old'], 'stale']);
    expect((await renewal!).data).toEqual(['new']);
  });

  it('lets a renewal that nobody waits for come to nothing in silence', async () => {
    server.answer(sendJson(['old']), send('', {}, 500));
    const client = cached({ staleWhileRevalidateMs: 1000 });
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    await client.getJson(server.url());
    const { renewal } = await client.getJson(server.url());
    // Node tells of rejections that nobody handles after the microtasks of the turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(await failureOf(renewal!)).toMatchObject({ status: 500 });
  });

  it('serves an older answer when no new one can be had, and says why', async () => {
    server.answer(sendJson(['old']), send('', {}, 500));
    const client = cached({ staleIfErrorMs: 1000 });
    await client.getJson(server.url());
    clock += 999;
    expect(await client.getJson(server.url())).toMatchObject({
      data: ['old'],
      meta: { origin: 'stale-if-error', failure: { status: 500 } },
    });
    clock += 1;
    expect(await failureOf(client.getJson(server.url()))).toMatchObject({ status: 500 });
  });

  it('asks whether a list has changed where it may', async () => {
    server.answer(sendJson(['old'], { etag: '"v1"' }), (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end(),
    );
    const client = cached({ freshMs: 100 });
    await client.getJson(server.url());
    clock += 200;
    expect(await client.getJson(server.url())).toMatchObject({ data: ['old'], meta: { origin: 'network', receivedAt: clock } });
    expect((await client.getJson(server.url())).meta.origin).toBe('fresh');
  });

  it('adds no header where it may not', async () => {
    server.answer(sendJson([], { etag: '"v1"' }));
    const client = cached({ canAskForChange: () => false });
    await client.getJson(server.url());
    await client.getJson(server.url());
    expect(server.requests[1]).not.toHaveProperty('if-none-match');
  });

  it('never costs an answer when the store does not work', async () => {
    server.answer(sendJson([6]));
    const broken: AnswerStore = {
      get: () => Promise.reject(new Error('private mode')),
      set: () => Promise.reject(new Error('full')),
      delete: () => Promise.reject(new Error('gone')),
    };
    expect((await clientWith({ cache: { store: broken } }).getJson(server.url())).data).toEqual([6]);
  });

  it('forgets what was used least when there is no room', async () => {
    const store = memoryStore(10);
    const answer = (text: string) => ({ status: 200, url: '', text, receivedAt: 0 });
    await store.set('a', answer('1234'));
    await store.set('b', answer('1234'));
    await store.get('a');
    await store.set('c', answer('1234'));
    expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toEqual([answer('1234'), undefined, answer('1234')]);
  });

  it('does not keep what was asked for with a token', async () => {
    server.answer(sendJson([]));
    const client = cached({ freshMs: 1000 });
    await client.getJson(server.url(), { headers: { authorization: 'Bearer t' } });
    await client.getJson(server.url());
    expect(server.requests).toHaveLength(2);
  });
});

describe('tokens', () => {
  it('are renewed once for requests that were refused together', async () => {
    server.answer((request, response) => response.writeHead(request.headers.authorization === 'Bearer new' ? 200 : 401).end('[]'));
    let token = 'old';
    let renewals = 0;
    const tokens = bearer({
      getToken: async () => token,
      renewToken: async () => {
        renewals += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return (token = 'new');
      },
    });
    const client = clientWith({ middleware: [tokens] });
    await Promise.all([client.getJson(server.url('/a')), client.getJson(server.url('/b')), client.getJson(server.url('/c'))]);
    expect(renewals).toBe(1);
  });

  it('are not asked for twice when the new one is refused too', async () => {
    server.answer(send('', {}, 401));
    const client = clientWith({ middleware: [bearer({ getToken: async () => 'a', renewToken: async () => 'b' })] });
    expect(await failureOf(client.getJson(server.url()))).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(2);
  });
});

describe('hooks', () => {
  it('are told how requests end, and nothing that gives a person away', async () => {
    server.answer(sendJson([]), send('', {}, 404));
    const outcomes: OutcomeNote[] = [];
    const client = clientWith({ hooks: { onOutcome: (note) => outcomes.push(note) } });
    await client.getJson(server.url('/a?query=secret'));
    await client.getJson.safe(server.url('/b?query=secret'), { headers: { authorization: 'Bearer secret' } });
    expect(outcomes).toEqual([
      { method: 'GET', url: server.url('/a'), durationMs: 0, status: 200, origin: 'network' },
      { method: 'GET', url: server.url('/b'), durationMs: 0, status: 404, failure: 'http' },
    ]);
  });

  it('break nothing when they throw', async () => {
    server.answer(sendJson([7]));
    const client = clientWith({
      hooks: {
        onRequest: () => {
          throw new Error('a fault of a log');
        },
      },
    });
    expect((await client.getJson(server.url())).data).toEqual([7]);
  });
});

describe('middleware', () => {
  it('may change a request and answer in its place', async () => {
    server.answer(sendJson([]));
    const seen: string[] = [];
    const client = clientWith({
      middleware: [
        (request, next) => {
          seen.push('outer');
          return next({ ...request, url: `${request.url}?a=1` });
        },
        (request, next) => {
          seen.push('inner');
          return next(request);
        },
      ],
    });
    await client.getJson(server.url('/x'));
    expect(seen).toEqual(['outer', 'inner']);
    expect(server.requests[0]).toMatchObject({ path: '/x?a=1' });
  });
});
