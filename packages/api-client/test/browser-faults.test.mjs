// The client in a real browser: what it makes of a feed on another origin that does something wrong.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CORS, load, sendJson, useStage } from './browser-page.mjs';

const row = { slug: 'harbour-light', name: 'Harbour Light', day: 1, time: '19:00' };

describe('the client in a browser, of a feed on another origin,', () => {
  const { feed, site, visit } = useStage();

  const text =
    (body, headers = {}, status = 200) =>
    (_, response) =>
      response.writeHead(status, { ...CORS, ...headers }).end(body);
  const blanks = gzipSync(Buffer.alloc(50_000_000, ' '));
  for (const [name, expected, answer, more] of [
    ['a web page', { kind: 'decode', isHtml: true }, text('<!doctype html><p>Sign in</p>', { 'content-type': 'text/html' })],
    ['nothing', { kind: 'decode', isHtml: false }, text('')],
    [
      'a wrong charset',
      { names: ['Café'] },
      text(JSON.stringify([{ ...row, name: 'Café' }]), { 'content-type': 'application/json; charset=iso-8859-1' }),
    ],
    ['gzip', { names: ['Harbour Light'] }, text(gzipSync(JSON.stringify([row])), { 'content-encoding': 'gzip' })],
    [
      'what unpacks to more than asked for',
      { kind: 'too-large' },
      text(blanks, { 'content-encoding': 'gzip' }),
      { options: { maxBytes: 1e6 } },
    ],
    [
      'a connection cut in the body',
      { kind: 'network' },
      (_, response) => (response.writeHead(200, CORS).write('['), setTimeout(() => response.destroy(), 20)),
    ],
    ['a body that stops', { kind: 'timeout' }, (_, response) => response.writeHead(200, CORS).write('['), { options: { timeoutMs: 80 } }],
    ['a refusal with reasons', { kind: 'http', status: 422, serverMessage: 'No date.' }, sendJson({ message: 'No date.' }, CORS, 422)],
    [
      'a pause asked for in a header that it cannot read',
      { kind: 'rate-limited', retryAfterMs: null },
      text('', { 'retry-after': '5' }, 429),
    ],
    [
      'a pause asked for in a header that it can read',
      { kind: 'rate-limited', retryAfterMs: 5000 },
      text('', { 'retry-after': '5', 'access-control-expose-headers': 'Retry-After' }, 429),
    ],
    ['a redirect to itself', { kind: 'network' }, text('', { location: '/feed.json' }, 302)],
  ]) {
    it(`understands ${name}`, async () => {
      const { page, errors } = await visit();
      feed.answer(answer);
      const outcome = await load(page, feed.url(), { options: { retries: 0, ...more?.options } });
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(outcome[field], value, JSON.stringify(outcome));
      assert.deepEqual(errors, []);
    });
  }

  it('follows a feed that has moved to another origin', async () => {
    const { page } = await visit({ routes: { '/moved.json': sendJson([row]) } });
    feed.answer(text('', { location: site.url('/moved.json') }, 301));
    const { names, url } = await load(page, feed.url());
    assert.deepEqual([names, new URL(url).pathname], [['Harbour Light'], '/moved.json']);
  });
});
