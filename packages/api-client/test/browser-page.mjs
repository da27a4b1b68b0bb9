// A page on one origin and feeds on another, in a real browser, with the whole client as one script.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@handrail/tooling/browser';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Every entry of the package as one module for browsers. */
const bundleClient = async () => {
  const { exports } = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const { outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from '@handrail/api-client${entry.slice(1)}';\n`).join(''), resolveDir: FOLDER },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@handrail/source'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

/** Loads lists as it is asked to, and answers with what a page can be sent. */
const WORKER = `import { createClient, deviceStore, meetingGuide } from '/client.js';
addEventListener('message', async ({ data: { url, timeoutMs } }) => {
  const client = createClient({ timeoutMs, retries: 0, cache: { store: deviceStore('worker') } });
  const result = await meetingGuide({ client, url }).load.safe();
  postMessage(result.ok ? { names: result.data.meetings.map(({ name }) => name), origin: result.data.meta.origin } : { kind: result.error.kind });
});
`;

/** A server on this machine whose answer each test chooses; it writes down what it was asked. */
const makeServer = () => {
  const requests = [];
  const state = { answer: undefined };
  const server = createServer((request, response) => {
    requests.push({ method: request.method, path: request.url, headers: request.headers });
    if (state.answer) state.answer(request, response);
    else response.writeHead(404).end();
  });
  return {
    requests,
    start: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    methods: () => requests.map(({ method }) => method),
    url: (path = '/feed.json', host = '127.0.0.1') => `http://${host}:${server.address().port}${path}`,
    answer: (next) => {
      state.answer = next;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};

/** Leave to every page to read, as feeds give it. */
export const CORS = { 'access-control-allow-origin': '*' };

/** Answers with JSON, and with leave to read it unless `headers` say otherwise. */
export const sendJson =
  (value, headers = CORS, status = 200) =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

/** Loads a Meeting Guide list in the page, and tells what came of it in plain data. */
export const load = (page, url, more = {}) =>
  page.evaluate(
    async ([address, { options = {}, call = {}, store, asksAlways }]) => {
      const { createClient, deviceStore, manualClock, meetingGuide, memoryStore } = globalThis.client;
      const clock = manualClock();
      const stores = { device: deviceStore, memory: () => (globalThis.kept ??= memoryStore()) };
      const sent = [];
      const fetch = (input, init) => {
        sent.push(...Object.keys(init.headers ?? {}));
        return globalThis.fetch(input, init);
      };
      const client = createClient({
        fetch,
        ...clock,
        ...options,
        ...(store && { cache: { store: stores[store](), ...(asksAlways && { canAskForChange: () => true }) } }),
      });
      const result = await meetingGuide({ client, url: address }).load.safe(call);
      if (!result.ok) {
        const { kind, status = null, isHtml, serverMessage = null, retryAfterMs = null } = result.error;
        return { kind, status, isHtml, serverMessage, retryAfterMs, pauses: clock.pauses };
      }
      const { meetings, meta } = result.data;
      return { names: meetings.map(({ name }) => name), origin: meta.origin, url: meta.url, pauses: clock.pauses, sent };
    },
    [url, more],
  );

/**
 * One browser and both servers for a file of tests. `visit` gives a page that has the client as `globalThis.client`, in a
 * context of its own that ends with the test; `routes` are more paths of its site.
 */
export const useStage = () => {
  const [site, feed] = [makeServer(), makeServer()];
  const contexts = [];
  let browser;
  let script;
  before(async () => {
    const { args, ...options } = launchOptions();
    // A name that is not of this machine, so that a page there is not on a secure origin.
    const resolver = '--host-resolver-rules=MAP plain.example.org 127.0.0.1';
    [browser, script] = await Promise.all([
      chromium.launch({ ...options, args: [...args, resolver] }),
      bundleClient(),
      site.start(),
      feed.start(),
    ]);
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  after(() => Promise.all([browser?.close(), site.close(), feed.close()]));

  const visit = async ({ host = '127.0.0.1', headers = {}, routes = {} } = {}) => {
    const files = {
      '/': [
        'text/html; charset=utf-8',
        '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/page.js"></script>',
      ],
      '/page.js': ['text/javascript', "import * as client from '/client.js';\nglobalThis.client = client;\n"],
      '/client.js': ['text/javascript', script],
      '/worker.js': ['text/javascript', WORKER],
      '/favicon.ico': ['image/x-icon', ''],
    };
    site.answer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (routes[pathname]) return routes[pathname](request, response);
      const [type, text] = files[pathname] ?? [];
      response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain', ...(pathname === '/' && headers) }).end(text);
    });
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        globalThis.violations.push([violatedDirective, blockedURI]),
      );
    });
    const open = async () => {
      await page.goto(site.url('/', host));
      await page.waitForFunction(() => globalThis.client !== undefined);
    };
    await open();
    return { page, context, errors, open };
  };
  return { site, feed, visit };
};
