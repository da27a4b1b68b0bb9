// What real servers do wrong, and what the client makes of it. Each row is a server on this machine that does just that.
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bearer, createClient, type ApiErrorKind, type ClientOptions } from '../src/index.js';
import { meetingGuide } from '../src/meeting-guide/index.js';
import { manualClock, meetingGuideList, type ManualClock } from '../src/testing/index.js';
import { cutAfter, redirectTo, send, sendEndlessly, sendJson, sendLater, sendSlowly } from './answers.js';
import { FeedServer } from './feed-server.js';

const server = new FeedServer();
const other = new FeedServer();
beforeAll(() => Promise.all([server.start(), other.start()]));
afterAll(() => Promise.all([server.stop(), other.stop()]));

let clock: ManualClock;
beforeEach(() => {
  clock = manualClock();
});
const clientWith = (options: ClientOptions = {}) => createClient({ ...clock, ...options });
const unavailable = sendJson({ message: 'Service Unavailable' }, {}, 503);
const LIST = JSON.stringify(meetingGuideList());
const MILLION = 1_000_000;
const BLANKS = Buffer.alloc(50 * MILLION, ' ');
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

describe('an answer that is none', () => {
  it.each<[string, ApiErrorKind, object, RequestListener]>([
    ['headers that never come', 'timeout', { retryable: true }, sendLater(2_000, sendJson([]))],
    ['a body that stops', 'timeout', { retryable: true }, sendSlowly('[', ']', 2_000)],
    [
      'a body that comes drop by drop',
      'timeout',
      {},
      (_, response) => {
        const drops = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drops));
      },
    ],
    ['a connection cut before the headers', 'network', { retryable: true }, (request) => request.socket.destroy()],
    ['a connection cut in the body', 'network', { retryable: true }, cutAfter(LIST.slice(0, 100))],
    [
      'a body shorter than it was said to be',
      'network',
      {},
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write(LIST.slice(0, 100), () => response.destroy());
      },
    ],
    [
      'a connection cut in a compressed body',
      'network',
      {},
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.write(gzipSync(LIST).subarray(0, 100), () => response.destroy());
      },
    ],
    ['plain text that is said to be gzip', 'network', {}, send(LIST, { 'content-encoding': 'gzip' })],
    ['something that is not HTTP', 'network', {}, (request) => request.socket.end('SSH-2.0-none\r\n')],
    ['a web page', 'decode', { isHtml: true, status: 200 }, send('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' })],
    ['a web page that is said to be JSON', 'decode', { isHtml: true }, send('\n<html><body>Attention required</body></html>')],
    ['half of a list, sent as a whole one', 'decode', { isHtml: false }, send(LIST.slice(0, 100))],
    ['PHP warnings before the list', 'decode', { isHtml: true }, send(`<br />\n<b>Warning</b>: none\n${LIST}`)],
    ['nothing', 'decode', { isHtml: false, status: 200 }, send('')],
    ['blanks', 'decode', {}, send(' \n ')],
    ['204', 'decode', { status: 204 }, send('', {}, 204)],
    ['304 to a question that was not asked', 'http', { status: 304, retryable: false }, send('', {}, 304)],
    ['a redirect to nowhere', 'http', { status: 302 }, send('', {}, 302)],
    ['a redirect to itself', 'network', {}, redirectTo('/feed.json')],
    ['a redirect to what is no web address', 'network', {}, redirectTo('mailto:group@example.org')],
    ['a redirect to a page', 'decode', { isHtml: true }, redirectTo('/sign-in')],
    ['an error of many bytes without end', 'http', { status: 500, serverMessage: undefined }, sendEndlessly('x'.repeat(10_000), {}, 500)],
    [
      'an error whose explanation stops',
      'http',
      { status: 404 },
      (_, response) => response.writeHead(404, { 'content-type': 'application/json' }).write('{"message":'),
    ],
  ])('%s is of kind %s', async (_, kind, details, answer) => {
    server.answer((request, response) =>
      request.url === '/sign-in' ? send('<p>Sign in</p>', { 'content-type': 'text/html' })(request, response) : answer(request, response),
    );
    const start = performance.now();
    const source = meetingGuide({ client: clientWith({ retries: 0, timeoutMs: 80 }), url: server.url() });
    expect(await source.load.safe()).toMatchObject({ ok: false, error: { kind, ...details } });
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it('is a server that is not there', async () => {
    const gone = new FeedServer();
    await gone.start();
    const url = gone.url();
    await gone.stop();
    const result = await clientWith().getJson.safe(url);
    expect(result).toMatchObject({ ok: false, error: { kind: 'network', retryable: true } });
    expect(clock.pauses).toEqual([250, 500]);
  });
});

describe('an answer that is good', () => {
  const words = JSON.stringify({ name: 'Café „Laterne“ 🏮' });
  const bytes = Buffer.from(words);
  it.each<[string, RequestListener]>([
    ['in UTF-8 under a wrong charset', send(words, { 'content-type': 'application/json; charset=iso-8859-1' })],
    ['as text, with a byte order mark', send(`\uFEFF${words}`, { 'content-type': 'text/plain' })],
    ['as a download without a type', (_, response) => response.end(words)],
    ['compressed by gzip', send(gzipSync(words), { 'content-encoding': 'gzip' })],
    ['compressed by Brotli', send(brotliCompressSync(words), { 'content-encoding': 'br' })],
    ['compressed by deflate', send(deflateSync(words), { 'content-encoding': 'deflate' })],
    ['compressed twice', send(brotliCompressSync(gzipSync(words)), { 'content-encoding': 'gzip, br' })],
    [
      'in pieces that part a letter',
      async (_, response) => {
        // No length was told, so the server sends chunks; each piece is one byte.
        for (const byte of bytes) await new Promise<void>((resolve) => response.write(Buffer.from([byte]), () => resolve()));
        response.end();
      },
    ],
    [
      'after early hints',
      (request, response) =>
        response.writeEarlyHints({ link: '</a.css>; rel=preload' }, () => sendJson(JSON.parse(words))(request, response)),
    ],
    [
      'at the end of redirects on its host',
      (request, response) => redirectTo(request.url === '/feed.json' ? '/2' : `${other.url('/end')}`, 301)(request, response),
    ],
    ['on another host', (request, response) => redirectTo(other.url('/end'), 308)(request, response)],
  ])('comes %s', async (_, answer) => {
    server.answer(answer);
    other.answer(send(words));
    expect((await clientWith({ retries: 0 }).getJson(server.url())).data).toEqual(JSON.parse(words));
  });

  it('says where it came from in the end', async () => {
    server.answer(redirectTo(other.url('/moved.json')));
    other.answer(sendJson([]));
    expect((await clientWith().getJson(server.url())).meta.url).toBe(other.url('/moved.json'));
  });

  it('is asked for without the token when it has moved to another host', async () => {
    server.answer(redirectTo(other.url()));
    other.answer(sendJson([]));
    const tokens = bearer({ getToken: async () => 'secret', renewToken: async () => undefined });
    await clientWith({ middleware: [tokens] }).getJson(server.url());
    expect(server.requests[0]).toMatchObject({ authorization: 'Bearer secret' });
    expect(other.requests[0]).not.toHaveProperty('authorization');
  });

  it('to HEAD has headers and no text', async () => {
    server.answer((_, response) => response.writeHead(200, { 'content-length': '99999999', etag: '"a"' }).end());
    const { text, headers } = await clientWith({ maxBytes: 10 }).send({ url: server.url(), method: 'HEAD' });
    expect([text, headers.get('etag'), server.requests[0]?.['method']]).toEqual(['', '"a"', 'HEAD']);
  });
});

describe('a body that is too large', () => {
  it.each<[string, RequestListener]>([
    ['by its own word', send('x'.repeat(2 * MILLION))],
    ['and never ends', sendEndlessly(' '.repeat(60_000))],
    ['under a length that it does not keep to', sendEndlessly(Buffer.alloc(60_000, ' '), { 'transfer-encoding': 'chunked' })],
    ['once it is unpacked: 50 MB in 50 kB', send(gzipSync(BLANKS), { 'content-encoding': 'gzip' })],
    ['once it is unpacked by Brotli', send(brotliCompressSync(BLANKS, FAST), { 'content-encoding': 'br' })],
    ['once it is unpacked twice: 50 MB in 300 bytes', send(gzipSync(gzipSync(BLANKS)), { 'content-encoding': 'gzip, gzip' })],
  ])('%s is left where it is', async (_, answer) => {
    const closed = new Promise<void>((resolve) =>
      server.answer((request, response) => {
        response.on('close', resolve);
        answer(request, response);
      }),
    );
    let unpacked = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        unpacked += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    const counting: typeof fetch = async (...args) => {
      const { body, headers } = await fetch(...args);
      return new Response(body?.pipeThrough(counter), { headers });
    };
    const result = await clientWith({ maxBytes: MILLION, fetch: counting }).getJson.safe(server.url());
    expect(result).toMatchObject({ ok: false, error: { kind: 'too-large', retryable: false } });
    expect(unpacked).toBeLessThan(1.3 * MILLION);
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  it('is no trouble up to the limit', async () => {
    const text = JSON.stringify('x'.repeat(MILLION - 2));
    server.answer(send(gzipSync(text), { 'content-encoding': 'gzip' }));
    expect((await clientWith({ maxBytes: MILLION }).getText(server.url())).data).toHaveLength(MILLION);
    expect(await clientWith({ maxBytes: MILLION - 1 }).getText.safe(server.url())).toMatchObject({ error: { kind: 'too-large' } });
  });
});

describe('a busy server', () => {
  it.each<[string, Readonly<Record<string, string>>, number, number[]]>([
    ['seconds', { 'retry-after': '7' }, 429, [7250]],
    ['a date', { 'retry-after': 'Mon, 05 Jan 2026 12:00:09 GMT' }, 429, [9250]],
    ['a date that is over', { 'retry-after': 'Mon, 05 Jan 2026 11:00:00 GMT' }, 503, [250]],
    ['nothing', {}, 429, [250]],
    ['what nobody can read', { 'retry-after': 'soon' }, 503, [250]],
  ])('is asked again after the pause that it names: %s', async (_, headers, status, pauses) => {
    server.answer(send('', headers, status), send(LIST));
    expect((await clientWith().getJson(server.url())).data).toHaveLength(3);
    expect(clock.pauses).toEqual(pauses);
  });

  it('that wants an hour is told about, and not waited for', async () => {
    server.answer(send('', { 'retry-after': '3600' }, 429));
    const result = await clientWith().getJson.safe(server.url());
    expect(result).toMatchObject({ ok: false, error: { kind: 'rate-limited', status: 429, retryAfterMs: 3_600_000 } });
    expect(server.requests).toHaveLength(1);
  });

  it.each([1, 2])('answers after a burst of %i failures', async (times) => {
    server.answer(...Array.from({ length: times }, () => unavailable), send(LIST));
    expect((await clientWith().getJson(server.url())).data).toHaveLength(3);
    expect(server.requests).toHaveLength(times + 1);
  });

  it('that stays so is left alone in the end, and quoted', async () => {
    server.answer(unavailable);
    const result = await clientWith().getJson.safe(server.url());
    expect(result).toMatchObject({ ok: false, error: { kind: 'http', status: 503, serverMessage: 'Service Unavailable' } });
    expect(server.requests).toHaveLength(3);
  });

  it('that closes a connection which is used again is asked anew', async () => {
    const used = new WeakSet<object>();
    server.answer((request, response) => {
      if (used.has(request.socket)) return void request.socket.destroy();
      used.add(request.socket);
      sendJson([])(request, response);
    });
    const client = clientWith();
    for (let i = 0; i < 4; i++) expect((await client.getJson(server.url(`/${i}`))).data).toEqual([]);
  });
});

describe('calls at the same time', () => {
  it('each have their own outcome', async () => {
    server.answer((request, response) => {
      const number = Number(request.url?.slice(1));
      if (number % 3 === 0) send(`[${number}]`)(request, response);
      else if (number % 3 === 1) sendJson({ message: `no ${number}` }, {}, 404)(request, response);
      else request.socket.destroy();
    });
    const client = clientWith({ retries: 0 });
    const results = await Promise.all(Array.from({ length: 60 }, (_, i) => client.getJson.safe(server.url(`/${i}`))));
    const shown = results.map((result) => (result.ok ? result.data.data : (result.error.serverMessage ?? result.error.kind)));
    expect(shown).toEqual(Array.from({ length: 60 }, (_, i) => [[i], `no ${i}`, 'network'][i % 3]));
  });

  it('are given up one by one', async () => {
    const controllers = Array.from({ length: 10 }, () => new AbortController());
    server.answer(sendLater(60, sendJson([])));
    const client = clientWith();
    const calls = controllers.map(({ signal }, i) => client.getJson.safe(server.url(`/${i}`), { signal }));
    for (const controller of controllers.slice(0, 5)) controller.abort();
    const results = await Promise.all(calls);
    expect(results.map((result) => (result.ok ? 'ok' : result.error.kind))).toEqual([...Array(5).fill('aborted'), ...Array(5).fill('ok')]);
  });

  it('leave no timer and no connection behind', async () => {
    const closed = new Promise<void>((resolve) =>
      server.answer((_, response) => {
        response.write('[');
        void once(response, 'close').then(() => resolve());
      }),
    );
    const controller = new AbortController();
    const result = clientWith({ timeoutMs: 1e8 }).getJson.safe(server.url(), { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await result).toMatchObject({ error: { kind: 'aborted' } });
    await closed;
  });
});
