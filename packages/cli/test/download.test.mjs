import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { goodRow, handrail } from './run-handrail.mjs';

const feed = JSON.stringify([goodRow]);
const answers = {
  '/feed.json': (response) => response.setHeader('content-type', 'application/json').end(feed),
  '/packed.json': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(feed)),
  '/call.js': (response) =>
    response.end(
      'callback([{"id_bigint":"7","meeting_name":"Harbour Light","weekday_tinyint":"2","start_time":"19:00:00","location_street":"1 Lantern Street"}]);',
    ),
  '/login': (response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Log in</title>'),
  '/latin.json': (response) => response.end(Buffer.from(feed.replace('Harbour', 'Café'), 'latin1')),
  '/cut.json': (response) => response.end(feed.slice(0, 40)),
  '/secret.json': (response) => response.writeHead(403).end(),
  '/moved.json': (response) => response.writeHead(302, { location: '/feed.json' }).end(),
  '/empty': (response) => response.writeHead(204).end(),
};
const server = createServer((request, response) => {
  const answer = answers[request.url.replace(/\?.*/, '')];
  if (answer) answer(response);
  else response.writeHead(404).end('<h1>Not here</h1>');
});
let address;
before(
  () =>
    new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        address = `http://127.0.0.1:${server.address().port}`;
        resolve();
      });
    }),
);
after(() => server.close());

describe('handrail check of an address', () => {
  for (const path of ['/feed.json', '/packed.json', '/moved.json', '/call.js']) {
    it(`reads ${path}`, async () => {
      const { code, stdout, stderr } = await handrail(['check', address + path, '--strict', '--time-zone', 'America/New_York']);
      assert.equal(code, 0, stdout + stderr);
      assert.match(stdout, /1 meeting read/);
    });
  }

  it('reads an answer that is not UTF-8', async () => {
    const { stdout } = await handrail(['check', `${address}/latin.json`, '--json']);
    assert.equal(JSON.parse(stdout).feeds[0].encoding, 'windows-1252');
  });

  for (const [path, message] of [
    ['/none.json', /nothing at this address\. \(It answered 404\.\)/],
    ['/secret.json', /does not allow.*403/],
    ['/login', /web page and not a feed/],
    ['/cut.json', /cut off.*line 1, column 41/],
    ['/empty', /nothing in it/],
  ]) {
    it(`says why ${path} cannot be read, and ends with 2`, async () => {
      const { code, stdout, stderr } = await handrail(['check', address + path]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('says the status in JSON', async () => {
    const { stdout } = await handrail(['check', `${address}/none.json`, '--json']);
    const [{ problem }] = JSON.parse(stdout).feeds;
    assert.deepEqual([problem.code, problem.status], ['download-failed', 404]);
  });

  it('says that nobody answers', { timeout: 30_000 }, async () => {
    const { code, stderr } = await handrail(['check', 'http://127.0.0.1:9/feed.json']);
    assert.equal(code, 2);
    assert.match(stderr, /could not be reached/);
  });

  it('shows an address without what may be a key', async () => {
    const { code, stdout } = await handrail(['check', `${address}/feed.json?key=hush`]);
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /hush/);
    const { stdout: none, stderr } = await handrail(['check', `${address.replace('//', '//name:hush@')}/none.json`]);
    assert.doesNotMatch(none + stderr, /hush/);
  });
});
