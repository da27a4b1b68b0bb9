import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedServer } from '../test/feed-server.js';
import { ApiError, fetchFeed, type FetchFeedOptions } from './fetch-feed.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const rows = [{ slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00' }];

const send =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
const json = send(JSON.stringify(rows));

let pauses: number[];
beforeEach(() => {
  pauses = [];
});
/** No test waits: pauses are written down instead. */
const options = (more: FetchFeedOptions = {}): FetchFeedOptions => ({
  random: () => 0.5,
  sleep: async (ms) => {
    pauses.push(ms);
  },
  ...more,
});

const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError; // Just asserted.
};

describe('fetchFeed', () => {
  it('returns the parsed body, its text and the address', async () => {
    server.answer(json);
    await expect(fetchFeed(server.url(), options())).resolves.toEqual({ data: rows, text: JSON.stringify(rows), url: server.url() });
  });

  it('sends no cookie, no referrer and no header that needs a preflight', async () => {
    server.answer(json);
    let init: RequestInit | undefined;
    await fetchFeed(server.url(), options({ fetch: (input, given) => fetch(input, (init = given)) }));
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init).not.toHaveProperty('headers');
    expect(init).not.toHaveProperty('method');
    expect(server.requests[0]).not.toHaveProperty('cookie');
    expect(server.requests[0]).not.toHaveProperty('referer');
  });

  it('follows a redirect and tells where the feed came from', async () => {
    server.answer((_, response) => void response.writeHead(302, { location: '/moved.json' }).end(), json);
    await expect(fetchFeed(server.url(), options())).resolves.toMatchObject({ data: rows, url: server.url('/moved.json') });
  });

  it('reads a compressed body', async () => {
    server.answer(send(gzipSync(JSON.stringify(rows)), { 'content-encoding': 'gzip' }));
    expect((await fetchFeed(server.url(), options())).data).toEqual(rows);
  });

  it('drops a byte order mark', async () => {
    server.answer(send(`\uFEFF${JSON.stringify(rows)}`));
    expect((await fetchFeed(server.url(), options())).data).toEqual(rows);
  });

  it('keeps a letter whose bytes arrive in two pieces', async () => {
    const body = Buffer.from(JSON.stringify(['Café']));
    const cut = body.indexOf(0xc3) + 1;
    server.answer((_, response) => {
      response.writeHead(200);
      response.write(body.subarray(0, cut));
      setTimeout(() => response.end(body.subarray(cut)), 20);
    });
    expect((await fetchFeed(server.url(), options())).data).toEqual(['Café']);
  });

  it('reads an answer that has no stream, as some test doubles and old browsers give', async () => {
    const response = { ok: true, status: 200, url: '', body: null, headers: new Headers(), text: async () => '[1]' };
    const given = (async () => response) as unknown as typeof fetch; // Only the members that are used.
    expect(await fetchFeed('/feed.json', options({ fetch: given }))).toEqual({ data: [1], text: '[1]', url: '/feed.json' });
  });

  describe('when the server answers with a fault', () => {
    it('says 404 once, without trying again', async () => {
      server.answer(send('gone', {}, 404));
      expect(await failure(fetchFeed(server.url(), options()))).toMatchObject({ kind: 'http', status: 404, retryable: false });
      expect(server.requests).toHaveLength(1);
    });

    it('tries again after 503, when the server asked to', async () => {
      server.answer(send('', { 'retry-after': '3' }, 503), json);
      expect((await fetchFeed(server.url(), options())).data).toEqual(rows);
      expect(pauses).toEqual([3250]);
    });

    it('waits a random part of a growing pause, and gives up with the last fault', async () => {
      server.answer(send('', {}, 500));
      expect(await failure(fetchFeed(server.url(), options()))).toMatchObject({ kind: 'http', status: 500, retryable: true });
      expect(pauses).toEqual([250, 500]);
      expect(server.requests).toHaveLength(3);
    });

    it('does not make a visitor wait an hour', async () => {
      server.answer(send('', { 'retry-after': '3600' }, 429));
      expect(await failure(fetchFeed(server.url(), options()))).toMatchObject({ status: 429, retryable: true, retryAfterMs: 3_600_000 });
      expect(pauses).toEqual([]);
    });
  });

  describe('when the answer is not JSON', () => {
    it('recognises a web page', async () => {
      server.answer(send('\n<!doctype html><title>Just a moment</title>', { 'content-type': 'text/html' }));
      expect(await failure(fetchFeed(server.url(), options()))).toMatchObject({
        kind: 'decode',
        isHtml: true,
        retryable: false,
        status: 200,
      });
    });

    it.each([
      ['cut short', '[{"slug":"early-bi'],
      ['empty', ''],
      ['a sentence', 'Not authorised'],
    ])('says so for a body that is %s', async (_, body) => {
      server.answer(send(body));
      const error = await failure(fetchFeed(server.url(), options()));
      expect(error).toMatchObject({ kind: 'decode', isHtml: false });
      expect(error.cause).toBeInstanceOf(SyntaxError);
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('when the connection fails', () => {
    it('tries again after a cut connection', async () => {
      const cut: RequestListener = (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('[{"slug":', () => response.destroy());
      };
      server.answer(cut, json);
      expect((await fetchFeed(server.url(), options())).data).toEqual(rows);
      server.answer(cut);
      expect(await failure(fetchFeed(server.url(), options({ retries: 0 })))).toMatchObject({ kind: 'network', retryable: true });
    });

    it('says network when nobody listens', async () => {
      const error = await failure(fetchFeed('http://127.0.0.1:1/feed.json', options()));
      expect(error).toMatchObject({ kind: 'network', status: undefined });
      expect(error.cause).toBeInstanceOf(TypeError);
      expect(pauses).toHaveLength(2);
    });

    it('gives up on a server that does not answer', async () => {
      server.answer(() => undefined);
      expect(await failure(fetchFeed(server.url(), options({ timeoutMs: 30, retries: 0 })))).toMatchObject({
        kind: 'timeout',
        retryable: true,
      });
    });

    it('gives up on a body that trickles', async () => {
      server.answer((_, response) => {
        response.writeHead(200);
        response.write('[');
      });
      expect(await failure(fetchFeed(server.url(), options({ timeoutMs: 50, retries: 0 })))).toMatchObject({ kind: 'timeout' });
    });
  });

  describe('when the caller gives up', () => {
    it('stops before the request', async () => {
      server.answer(json);
      expect(await failure(fetchFeed(server.url(), options({ signal: AbortSignal.abort() })))).toMatchObject({
        kind: 'aborted',
        retryable: false,
      });
      expect(server.requests).toHaveLength(0);
    });

    it('stops in the middle of the body', async () => {
      const controller = new AbortController();
      server.answer((_, response) => {
        response.writeHead(200);
        response.write('[', () => controller.abort());
      });
      expect(await failure(fetchFeed(server.url(), options({ signal: controller.signal })))).toMatchObject({ kind: 'aborted' });
      expect(pauses).toEqual([]);
    });

    it('stops in the pause between attempts, at once', async () => {
      const controller = new AbortController();
      server.answer((_, response) => {
        response.writeHead(503, { 'retry-after': '20' }).end();
        setTimeout(() => controller.abort(), 20);
      });
      expect(await failure(fetchFeed(server.url(), { signal: controller.signal }))).toMatchObject({ kind: 'aborted' });
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('when the body is too large', () => {
    const big = JSON.stringify('x'.repeat(5000));

    it('does not begin to read what says so', async () => {
      server.answer(send(big));
      expect(await failure(fetchFeed(server.url(), options({ maxBytes: 1000 })))).toMatchObject({ kind: 'too-large', retryable: false });
    });

    it('stops reading what did not say so', async () => {
      server.answer((_, response) => {
        response.writeHead(200);
        const more = (): void => void (response.destroyed || response.write(big, () => setTimeout(more, 1)));
        more();
      });
      expect(await failure(fetchFeed(server.url(), options({ maxBytes: 20_000 })))).toMatchObject({ kind: 'too-large' });
    });

    it('counts decompressed bytes', async () => {
      server.answer(send(gzipSync(big), { 'content-encoding': 'gzip' }));
      expect(await failure(fetchFeed(server.url(), options({ maxBytes: 1000 })))).toMatchObject({ kind: 'too-large' });
    });
  });
});

describe('ApiError', () => {
  it('shows an address without credentials, query and fragment', () => {
    const error = new ApiError('http', 'https://name:secret@example.org/feed.json?key=abc#x', { status: 401 });
    expect(error.url).toBe('https://example.org/feed.json');
    expect(error.message).toBe('http 401: GET https://example.org/feed.json');
  });

  it.each([
    [408, true],
    [429, true],
    [503, true],
    [400, false],
    [403, false],
    [501, false],
  ])('calls status %d retryable: %s', (status, retryable) => {
    expect(new ApiError('http', '/', { status }).retryable).toBe(retryable);
  });
});
