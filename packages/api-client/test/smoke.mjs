// What a server or a script does with the installed client, against a real server. Copied beside the installed packages and
// run there; by hand also under other versions of Node. Prints what came of it, and ends with an error when that is wrong.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createClient, memoryStore } from '@handrail/api-client';
import { anyFeed } from '@handrail/api-client/any-feed';
import { federate } from '@handrail/api-client/federation';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { manualClock, meetingGuideList } from '@handrail/api-client/testing';

const list = JSON.stringify(meetingGuideList());
const answers = {
  '/good.json': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip', etag: '"1"' }).end(gzipSync(list)),
  '/list.csv': (_, response) => response.end('name,day,time\nHarbour Light,Monday,7:00 PM\n'),
  '/cut.json': (_, response) => response.write('[{"slug":', () => response.destroy()),
  '/slow.json': (_, response) => void response.write('['),
  '/large.json': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20e6, ' '))),
  '/busy.json': (_, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
  '/page.json': (_, response) => response.end('<!doctype html><title>Sign in</title>'),
};
const server = createServer((request, response) => answers[request.url](request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = (path) => `http://127.0.0.1:${server.address().port}${path}`;

const clock = manualClock();
const client = createClient({ ...clock, timeoutMs: 500, maxBytes: 1e6, cache: { store: memoryStore(), freshMs: 1e6 } });
const sources = ['good', 'cut', 'slow', 'large', 'busy', 'page'].map((name) =>
  meetingGuide({ client, url: url(`/${name}.json`), feed: name }),
);
const { meetings, statuses } = await federate(sources).load();
const outcome = Object.fromEntries(statuses.map(({ feed, state, error }) => [feed, error?.kind ?? state]));
const expected = { good: 'ready', cut: 'network', slow: 'timeout', large: 'too-large', busy: 'rate-limited', page: 'decode' };
assert.deepEqual(outcome, expected);
assert.equal(meetings.length, 3);
assert.equal((await client.getJson(url('/good.json'))).meta.origin, 'fresh');
assert.equal((await anyFeed({ client, url: url('/list.csv') }).load()).meetings.length, 1);
const controller = new AbortController();
const given = client.getJson.safe(url('/slow.json'), { signal: controller.signal });
controller.abort();
assert.equal((await given).error.kind, 'aborted');
server.closeAllConnections();
server.close();
console.log(`Node ${process.version}: ${JSON.stringify(outcome)}`);
