// A real server, a real browser and the built script tag: what the tests of this folder share.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '@handrail/tooling/browser';
import { chromium } from 'playwright';

const CDN = fileURLToPath(new URL('../cdn/', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain' };
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Serves the script-tag build at /handrail/, `feeds` by name at /feeds/NAME (a value, or a function of request and
 * response), and at / a page with `body`; `headers` go with the page.
 */
export const serveFinder = async ({ feeds = {}, body, headers = {} }) => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host page</title><link rel="icon" href="/icon.txt"></head><body><main><h1>Host page</h1>${body}</main><script type="module" src="/handrail/handrail.js"></script></body></html>`,
      );
      return;
    }
    if (pathname.startsWith('/handrail/')) {
      const path = join(CDN, normalize(pathname.slice('/handrail'.length)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(await readFile(path));
      return;
    }
    const feed = feeds[decodeURIComponent(pathname.slice('/feeds/'.length))];
    if (typeof feed === 'function') {
      feed(request, response);
      return;
    }
    response.writeHead(feed === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(typeof feed === 'string' ? feed : JSON.stringify(feed ?? null));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return { url, close: () => new Promise((resolve) => server.close(resolve)) };
};

/** One browser for a file of tests. */
export const openBrowser = () => chromium.launch(launchOptions());

/** Opens `url` in a fresh context, with a record of errors, requests and policy violations. */
export const visit = async (
  browser,
  url,
  { at = '2026-11-23T20:00:00Z', timezoneId = 'America/Los_Angeles', viewport = { width: 1280, height: 900 }, ...more } = {},
) => {
  const context = await browser.newContext({ locale: 'en-US', timezoneId, viewport, acceptDownloads: true, ...more });
  const page = await context.newPage();
  const errors = [];
  const hosts = new Set();
  const warnings = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  if (at) await page.clock.setFixedTime(new Date(at));
  await page.goto(url);
  return { page, context, errors, warnings, hosts, close: () => context.close() };
};

/** The number that the status says, of all or of those shown. */
export const statusOf = async (page) => (await page.locator('[part~="status"]').first().textContent()).trim();

/** Violations that axe finds in the whole page, shadow roots included. */
export const axe = async (page) => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} (${failureSummary})`).join(' | ')}`,
    );
  });
};
