// The client in a real browser: what it asks of other origins, what it keeps on the device, and where it runs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CORS, load, sendJson, useStage } from './browser-page.mjs';

const row = { slug: 'harbour-light', name: 'Harbour Light', day: 1, time: '19:00' };

describe('the client in a browser', () => {
  const { feed, visit } = useStage();

  it('asks a feed on another origin without a preflight, and tells it nothing about the visitor', async () => {
    const { page, context, errors } = await visit();
    await context.addCookies([{ name: 'session', value: 'secret', url: feed.url('/') }]);
    feed.answer(sendJson([row]));
    const { names } = await load(page, feed.url());
    assert.deepEqual([names, errors], [['Harbour Light'], []]);
    assert.deepEqual(feed.methods(), ['GET']);
    const [{ headers }] = feed.requests;
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers['sec-fetch-mode'], 'cors');
  });

  it('is refused a header of its own by a server that grants no preflight', async () => {
    const { page } = await visit();
    feed.answer((request, response) => (request.method === 'OPTIONS' ? response.writeHead(405).end() : sendJson([row])(request, response)));
    const { kind } = await load(page, feed.url(), { options: { retries: 0 }, call: { headers: { 'x-own': '1' } } });
    assert.equal(kind, 'network');
    assert.deepEqual(feed.methods(), ['OPTIONS']);
  });

  it('may send a header of its own where a server grants it, at the price of a preflight', async () => {
    const { page } = await visit();
    feed.answer(sendJson([row], { ...CORS, 'access-control-allow-headers': '*' }));
    const { names } = await load(page, feed.url(), { call: { headers: { 'x-own': '1' } } });
    assert.deepEqual(names, ['Harbour Light']);
    assert.deepEqual(feed.methods(), ['OPTIONS', 'GET']);
  });

  it('takes a feed that gives no leave to read for no answer', async () => {
    const { page } = await visit();
    feed.answer(sendJson([row], {}));
    const { kind, pauses } = await load(page, feed.url());
    assert.deepEqual([kind, pauses], ['network', [250, 500]]);
  });

  const tagged = { ...CORS, etag: '"v1"' };

  for (const [name, headers] of [
    ['that it cannot read', {}],
    ['that it can read', { 'access-control-expose-headers': 'ETag' }],
  ]) {
    it(`asks another origin nothing by an entity tag ${name}`, async () => {
      const { page } = await visit();
      feed.answer(sendJson([row], { ...tagged, ...headers }));
      await load(page, feed.url(), { store: 'memory' });
      // The browser's own cache may ask by the tag: that costs no preflight.
      assert.deepEqual((await load(page, feed.url(), { store: 'memory' })).sent, []);
      assert.deepEqual(feed.methods(), ['GET', 'GET']);
    });
  }

  it('would need a preflight to ask by an entity tag, and does so when it is told to', async () => {
    const { page } = await visit();
    feed.answer(sendJson([row], { ...tagged, 'access-control-expose-headers': 'ETag', 'access-control-allow-headers': '*' }));
    await load(page, feed.url(), { store: 'memory' });
    assert.deepEqual((await load(page, feed.url(), { store: 'memory', asksAlways: true })).sent, ['if-none-match']);
    assert.deepEqual(feed.methods(), ['GET', 'OPTIONS', 'GET']);
    assert.equal(feed.requests.at(-1).headers['if-none-match'], '"v1"');
  });

  it('asks its own origin whether a list has changed', async () => {
    const asked = [];
    const list = (request, response) => {
      asked.push(request.headers['if-none-match']);
      if (asked.at(-1) === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
      else sendJson([row], { etag: '"v1"' })(request, response);
    };
    const { page } = await visit({ routes: { '/list.json': list } });
    assert.equal((await load(page, '/list.json', { store: 'memory' })).origin, 'network');
    assert.deepEqual((await load(page, '/list.json', { store: 'memory' })).names, ['Harbour Light']);
    assert.deepEqual(asked, [undefined, '"v1"']);
  });

  it('serves what the device keeps when there is no connection', async () => {
    const { page, context } = await visit();
    feed.answer(sendJson([row]));
    assert.equal((await load(page, feed.url(), { store: 'device' })).origin, 'network');
    await context.setOffline(true);
    const { names, origin } = await load(page, feed.url(), { store: 'device' });
    assert.deepEqual([names, origin], [['Harbour Light'], 'stale-if-error']);
    assert.equal((await load(page, feed.url('/never.json'), { store: 'device' })).kind, 'network');
  });

  it('serves what the device keeps to the next page', async () => {
    const { page, open } = await visit();
    feed.answer(sendJson([row]));
    await load(page, feed.url(), { store: 'device' });
    feed.answer((request) => request.socket.destroy());
    await open();
    const { names, origin } = await load(page, feed.url(), { store: 'device' });
    assert.deepEqual([names, origin], [['Harbour Light'], 'stale-if-error']);
  });

  it('works without a store on an origin that is not secure', async () => {
    const { page } = await visit({ host: 'plain.example.org' });
    assert.equal(await page.evaluate(() => globalThis.isSecureContext), false);
    feed.answer(sendJson([row]));
    assert.deepEqual((await load(page, feed.url(), { store: 'device' })).names, ['Harbour Light']);
  });

  it('lets go of the connection when the caller gives up', async () => {
    const { page } = await visit();
    const closed = new Promise((resolve) =>
      feed.answer((_, response) => {
        response.on('close', resolve);
        response.writeHead(200, CORS).write('[');
      }),
    );
    const kind = await page.evaluate(async (url) => {
      const controller = new AbortController();
      const result = globalThis.client.createClient().getJson.safe(url, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      return (await result).error.kind;
    }, feed.url());
    assert.equal(kind, 'aborted');
    await closed;
  });

  it('works in a module worker', async () => {
    const { page } = await visit();
    const ask = (url, timeoutMs = 5000) =>
      page.evaluate(
        ([address, limit]) => {
          globalThis.worker ??= new Worker('/worker.js', { type: 'module' });
          const answer = new Promise((resolve) =>
            globalThis.worker.addEventListener('message', ({ data }) => resolve(data), { once: true }),
          );
          globalThis.worker.postMessage({ url: address, timeoutMs: limit });
          return answer;
        },
        [url, timeoutMs],
      );
    feed.answer(sendJson([row]));
    assert.deepEqual(await ask(feed.url()), { names: ['Harbour Light'], origin: 'network' });
    feed.answer(sendJson({}, CORS, 500));
    assert.deepEqual(await ask(feed.url()), { names: ['Harbour Light'], origin: 'stale-if-error' });
    feed.answer(() => undefined);
    assert.deepEqual(await ask(feed.url('/other.json'), 50), { kind: 'timeout' });
  });

  it('needs nothing of a content policy but leave to connect', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src ${feed.url('')}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { page, errors } = await visit({ headers: { 'content-security-policy': policy } });
    feed.answer(sendJson([row]));
    assert.deepEqual((await load(page, feed.url(), { store: 'device' })).names, ['Harbour Light']);
    assert.deepEqual([await page.evaluate(() => globalThis.violations), errors], [[], []]);
    const refused = await load(page, '/list.json');
    assert.equal(refused.kind, 'network');
    assert.equal(new Set((await page.evaluate(() => globalThis.violations)).map(([directive]) => directive)).has('connect-src'), true);
  });
});
