import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError, createClient, memoryStore } from '../index.js';
import {
  askToWait,
  createMockTransport,
  cutAfter,
  delay,
  failNetwork,
  failTimes,
  inTurn,
  manualClock,
  meetingGuideRow,
  redirectTo,
  sendHtml,
  sendJson,
  sendLaravelErrors,
  sendProblem,
  sendText,
  sendWithEtag,
  stall,
  type MockAnswer,
  type MockRoutes,
} from './index.js';

const HOST = 'https://example.org';
const clientOf = (routes: MockRoutes, more: Parameters<typeof createClient>[0] = {}) => {
  const clock = manualClock();
  const fetch = createMockTransport(routes, { clock });
  return { client: createClient({ fetch, ...clock, ...more }), fetch, clock };
};
const only = (answer: MockAnswer | object) => clientOf({ 'GET /x': answer });

describe('routes', () => {
  it.each([
    ['GET https://example.org/x', `${HOST}/x`, {}],
    ['GET /x', `${HOST}/x?a=1`, {}],
    ['GET /x', `${HOST}/x/y`, undefined],
    ['GET /x', `${HOST}/w/x`, undefined],
    ['GET https://example.org/x', 'https://example.com/x', undefined],
    ['GET http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x', {}],
    ['GET /a.b/(c)', `${HOST}/a.b/(c)`, {}],
    ['GET /a.b', `${HOST}/aab`, undefined],
    ['GET /meetings/:slug', `${HOST}/meetings/early%20birds`, { slug: 'early birds' }],
    ['GET /meetings/:slug', `${HOST}/meetings/50%`, { slug: '50%' }],
    ['GET /meetings/:slug', `${HOST}/meetings/a/b`, undefined],
    ['GET /:a/:b', `${HOST}/one/two`, { a: 'one', b: 'two' }],
    ['GET /feeds/*', `${HOST}/feeds/a/b.json`, {}],
    ['GET /x?switcher=GetFormats', `${HOST}/x?lang=en&switcher=GetFormats`, {}],
    ['GET /x?switcher=GetFormats', `${HOST}/x?switcher=GetChanges`, undefined],
    ['GET /x?day[]=2', `${HOST}/x?day[]=1&day%5B%5D=2`, {}],
    ['GET /x?from=*', `${HOST}/x?from=2026-01-01`, {}],
    ['GET /x?from=*', `${HOST}/x`, undefined],
    ['POST /x', `${HOST}/x`, undefined],
  ] as const)('%s and GET %s give %j', async (pattern, url, params) => {
    const fetch = createMockTransport({ [pattern]: [] });
    const answer = await fetch(url).catch((error: unknown) => error);
    if (params === undefined) expect(answer).toBeInstanceOf(ApiError);
    else expect(fetch.requests[0]).toMatchObject({ route: pattern, params });
  });

  it('answer by the first that fits', async () => {
    const { client } = clientOf({ 'GET /x?a=1': [1], 'GET /x': [2] });
    expect((await client.getJson(`${HOST}/x?a=1`)).data).toEqual([1]);
    expect((await client.getJson(`${HOST}/x`)).data).toEqual([2]);
  });

  it('answer by a function of the request', async () => {
    const { client } = clientOf({ 'GET /meetings/:slug': ({ params }) => Response.json(meetingGuideRow({ slug: params['slug'] })) });
    expect((await client.getJson(`${HOST}/meetings/early-birds`)).data).toMatchObject({ slug: 'early-birds', name: 'Harbour Light' });
  });

  it('name a request that none of them fits, and are not asked again', async () => {
    const { client, fetch, clock } = clientOf({ 'GET /x': [], 'POST /y': [] });
    const result = await client.getJson.safe(`${HOST}/z?q=1`);
    expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported', retryable: false } });
    expect(!result.ok && result.error.message).toContain('no route fits GET https://example.org/z?q=1; routes: GET /x, POST /y');
    expect([fetch.requests.map(({ route }) => route), clock.pauses]).toEqual([[undefined], []]);
  });

  it('have methods and addresses, by their type', () => {
    expectTypeOf<'GET /x'>().toExtend<keyof MockRoutes>();
    expectTypeOf<'GTE /x'>().not.toExtend<keyof MockRoutes>();
    expectTypeOf<'GET x'>().not.toExtend<keyof MockRoutes>();
    expectTypeOf<string>().not.toExtend<NonNullable<MockRoutes['GET /x']>>();
  });

  it('keep what they were asked', async () => {
    const { client, fetch } = clientOf({ 'POST /x': {} });
    await client.send({ url: `${HOST}/x?a=1`, method: 'POST', headers: { 'idempotency-key': 'k' }, body: '{"b":2}' });
    expect(fetch.requests[0]).toMatchObject({ method: 'POST', body: '{"b":2}', count: 1 });
    expect(fetch.requests[0]?.url.searchParams.get('a')).toBe('1');
    expect(fetch.requests[0]?.headers.get('Idempotency-Key')).toBe('k');
  });

  it('take what fetch takes', async () => {
    const fetch = createMockTransport({ 'GET /x': [], 'PUT /x': [] });
    await fetch(new URL(`${HOST}/x`));
    await fetch(new Request(`${HOST}/x`, { method: 'PUT', headers: { a: 'b' } }));
    await fetch('/x');
    expect(fetch.requests.map(({ method, headers }) => [method, headers.get('a')])).toEqual([
      ['GET', null],
      ['PUT', 'b'],
      ['GET', null],
    ]);
  });
});

describe('answers', () => {
  it.each<[string, MockAnswer, object]>([
    ['a web page', sendHtml(), { kind: 'decode', isHtml: true }],
    ['a network without an answer', failNetwork(), { kind: 'network', retryable: true }],
    ['a cut connection', cutAfter('[{"slug":'), { kind: 'network', retryable: true }],
    ['a redirect to itself', redirectTo(`${HOST}/x`), { kind: 'network' }],
    [
      'a refusal of Laravel',
      sendLaravelErrors({ day: ['No day.'] }),
      { status: 422, serverMessage: 'No day.', fieldErrors: { day: ['No day.'] } },
    ],
    ['problem details', sendProblem({ status: 410, type: 'gone', title: 'Gone' }), { kind: 'problem', problem: { type: 'gone' } }],
    ['too many requests', askToWait(3600), { kind: 'rate-limited', retryAfterMs: 3_600_000 }],
    ['an error of your own', () => Promise.reject(new RangeError('mine')), { kind: 'network', cause: new RangeError('mine') }],
  ])('can be %s', async (_, answer, error) => {
    expect(await only(answer).client.getJson.safe(`${HOST}/x`)).toMatchObject({ ok: false, error });
  });

  it('can be text', async () =>
    expect((await only(sendText('a,b', { headers: { 'content-type': 'text/csv' } })).client.getText(`${HOST}/x`)).data).toBe('a,b'));

  it('can be a response, as often as it is asked for', async () => {
    const { client } = only(Response.json([1]));
    expect((await client.getJson(`${HOST}/x`)).data).toEqual([1]);
    expect((await client.getJson(`${HOST}/x`)).data).toEqual([1]);
  });

  it('say where they came from after a redirect, with the method that is left', async () => {
    const { client, fetch } = clientOf({
      'POST /a': redirectTo('/b', 303),
      'GET /b': redirectTo('https://other.example.org/c', 308),
      'GET /c': [1],
    });
    expect(await client.send({ url: `${HOST}/a`, method: 'POST', body: '{}' })).toMatchObject({
      text: '[1]',
      url: 'https://other.example.org/c',
    });
    expect(fetch.requests.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{}'],
      ['GET', undefined],
      ['GET', undefined],
    ]);
  });

  it('are asked for without the token on another origin, as browsers do', async () => {
    const { client, fetch } = clientOf({ 'GET /a': redirectTo('/b'), 'GET /b': redirectTo('https://other.example.org/c'), 'GET /c': [] });
    await client.getJson(`${HOST}/a`, { headers: { authorization: 'Bearer t' } });
    expect(fetch.requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t', 'Bearer t', null]);
  });

  it('come in turn, and the last one stays', async () => {
    const { client } = only(inTurn(sendJson([1]), sendJson([2])));
    const data = [];
    for (let i = 0; i < 3; i++) data.push((await client.getJson(`${HOST}/x`)).data);
    expect(data).toEqual([[1], [2], [2]]);
  });

  it('fail for a while and then come', async () => {
    const { client, clock } = only(failTimes(2, inTurn(sendJson(['first']), sendJson(['second']))));
    expect((await client.getJson(`${HOST}/x`)).data).toEqual(['first']);
    expect((await client.getJson(`${HOST}/x`)).data).toEqual(['second']);
    expect(clock.pauses).toEqual([250, 500]);
  });

  it('take time by the clock of the test', async () => {
    const { client, clock } = only(delay(90_000, sendJson([])));
    const start = clock.now();
    expect((await client.getJson(`${HOST}/x`)).meta.receivedAt).toBe(start + 90_000);
    expect(clock.pauses).toEqual([]);
  });

  it('take time by the clock of the platform where the test has none', async () => {
    const fetch = createMockTransport({ 'GET /x': delay(30, sendJson([])) });
    const start = performance.now();
    await fetch(`${HOST}/x`);
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  it.each(['', '[1,'])('stall after %j until the time is up', async (start) => {
    const { client } = clientOf({ 'GET /x': stall(start) }, { timeoutMs: 20, retries: 0 });
    expect(await client.getJson.safe(`${HOST}/x`)).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('end when the caller gives up', async () => {
    const { client } = only(() => new Promise<never>(() => undefined));
    const controller = new AbortController();
    const result = client.getJson.safe(`${HOST}/x`, { signal: controller.signal });
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { kind: 'aborted' } });
  });

  it('say that nothing has changed to whoever knows', async () => {
    const { client, fetch } = clientOf({ 'GET /x': sendWithEtag('"v1"', [1]) }, { cache: { store: memoryStore() } });
    await client.getJson(`${HOST}/x`);
    expect((await client.getJson(`${HOST}/x`)).data).toEqual([1]);
    expect(fetch.requests.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"v1"']);
  });
});

describe('manualClock', () => {
  it('moves when it is told to, and in place of waiting', async () => {
    const clock = manualClock({ start: 1000, random: () => 0 });
    clock.advance(5);
    await clock.sleep(20);
    await clock.sleep(40, AbortSignal.abort());
    expect([clock.now(), clock.pauses, clock.random()]).toEqual([1025, [20], 0]);
  });
});

describe('rows', () => {
  it('take changes of any type, and say so', () => {
    const row = meetingGuideRow({ day: 'someday', notes: 'Ring twice' });
    expectTypeOf(row.day).toEqualTypeOf<'someday'>();
    expectTypeOf(row.time).toEqualTypeOf<string>();
    expect(row).toMatchObject({ day: 'someday', time: '19:00', notes: 'Ring twice' });
    expect(meetingGuideRow()).not.toHaveProperty('notes');
  });

  it('leave out what is changed to nothing', () =>
    expect(JSON.parse(JSON.stringify(meetingGuideRow({ time: undefined })))).not.toHaveProperty('time'));
});
