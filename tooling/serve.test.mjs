import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createDemoServer } from './serve.mjs';

describe('createDemoServer', () => {
  const top = mkdtempSync(join(tmpdir(), 'handrail-serve-'));
  const folder = join(top, 'dist');
  const feed = join(top, 'my feed.json');
  const open = [];
  const serve = async (options) => {
    const server = await createDemoServer({ folder, port: 0, ...options });
    open.push(server);
    return server;
  };
  before(() => {
    mkdirSync(join(folder, 'handrail/chunks'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<title>Town</title>');
    writeFileSync(join(folder, 'try.html'), '<title>Try</title>');
    writeFileSync(join(folder, 'feed.html'), '<h1>{{name}}</h1><p>{{remark}}</p><x src="{{src}}" {{attributes}}></x>');
    writeFileSync(join(folder, 'handrail/handrail.js'), '1');
    writeFileSync(join(folder, 'handrail/chunks/es-AAAAAAAA.js'), '1');
    writeFileSync(join(top, 'secret.txt'), 'secret');
    writeFileSync(feed, '[{"slug":"a"}]');
  });
  after(async () => {
    for (const server of open) await server.close();
    rmSync(top, { recursive: true });
  });

  it('serves pages and scripts as what they are, to pages anywhere', async () => {
    const { url } = await serve();
    const page = await fetch(`${url}/`);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await page.text(), '<title>Town</title>');
    const script = await fetch(`${url}/handrail/handrail.js`);
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(script.headers.get('access-control-allow-origin'), '*');
    assert.equal(script.headers.get('cache-control'), 'no-cache');
    assert.match((await fetch(`${url}/handrail/chunks/es-AAAAAAAA.js`)).headers.get('cache-control'), /immutable/);
  });

  it('sends a strict policy with each page but those that ask any host', async () => {
    const { url } = await serve();
    for (const path of ['/', '/index.html'])
      assert.match((await fetch(url + path)).headers.get('content-security-policy'), /default-src 'self'/);
    assert.equal((await fetch(`${url}/try.html`)).headers.get('content-security-policy'), null);
  });

  it('gives nothing outside its folder', async () => {
    const { port } = await serve();
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/handrail/..%2f..%2fsecret.txt',
      '/%00',
      '/%',
      '/nothing',
    ]) {
      const status = await new Promise((resolve, reject) =>
        request({ port, path, host: '127.0.0.1' }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end(),
      );
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
  });

  it('takes the next port when one is taken', async () => {
    const first = await serve({ port: 41_730 });
    const second = await serve({ port: first.port });
    assert.ok(second.port > first.port);
  });

  it('shows a file as the feed, with its name and not its path', async () => {
    const { url } = await serve({ feed, attributes: { 'time-zone': 'America/New_York' } });
    const page = await (await fetch(`${url}/feed.html`)).text();
    assert.equal(page, '<h1>my feed.json</h1><p></p><x src="/feed/yours.json" time-zone="America/New_York"></x>');
    assert.deepEqual(await (await fetch(`${url}/feed/yours.json`)).json(), [{ slug: 'a' }]);
  });

  it('passes an address on, safely quoted', async () => {
    const { url } = await serve({ feed: 'https://example.org/?a=1&b="><script>', remark: '<b>' });
    const page = await (await fetch(`${url}/feed.html`)).text();
    assert.ok(page.includes('src="https://example.org/?a=1&#38;b=&#34;&#62;&#60;script&#62;"'), page);
    assert.ok(page.includes('<p>&#60;b&#62;</p>'));
    assert.equal((await fetch(`${url}/feed/yours.json`)).status, 404);
  });
});
