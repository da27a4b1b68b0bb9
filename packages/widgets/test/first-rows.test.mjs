// What a visitor sees before everything has loaded: the first rows of a long list, and a page without its lazy parts.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeTown } from '@handrail/fixtures';
import { harbour, meeting, useBrowser } from './finder-case.mjs';
import { openBrowser, serveFinder, statusOf, visit } from './finder-page.mjs';

const FINDER = '<handrail-meeting-finder src="/feeds/town.json" time-zone="America/Los_Angeles"></handrail-meeting-finder>';

/** What a visitor needs only once there are rows. */
const AFTER_THE_ROWS = /\/chunks\/(?:later|source-keeper)-/;

/** Keeps a record of what the list and the status say, each time they change. */
const record = (context) =>
  context.addInitScript(() => {
    globalThis.seen = [];
    const look = () => {
      const root = document.querySelector('handrail-meeting-finder')?.shadowRoot;
      const rows = [...(root?.querySelectorAll('[part~="row-link"]') ?? [])].map((link) => link.textContent.trim());
      const status = root?.querySelector('[part~="status"]')?.textContent.trim() ?? '';
      const last = globalThis.seen.at(-1);
      if (last?.status !== status || last.rows.join('|') !== rows.join('|')) globalThis.seen.push({ status, rows });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

describe('<handrail-meeting-finder> before everything has loaded', () => {
  let browser;
  const servers = [];
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
  });
  const serve = async (count) => {
    const server = await serveFinder({ feeds: { 'town.json': makeTown({ seed: 11, count }) }, body: FINDER });
    servers.push(server);
    return server;
  };
  const openRecorded = async (url) => {
    const visitor = await visit(browser, 'about:blank', { at: null });
    await record(visitor.context);
    await visitor.page.goto(url);
    return visitor;
  };
  const { open: openTidy } = useBrowser();
  const counted = (page) => page.waitForFunction(() => /\d/.test(globalThis.seen.at(-1)?.status ?? ''));

  it('shows the first rows of a long list before the number of all, and they stay', async () => {
    const { url } = await serve(4000);
    const { page, errors, close } = await openRecorded(url);
    await counted(page);
    const seen = await page.evaluate(() => globalThis.seen.filter(({ rows }) => rows.length > 0));
    assert.equal(seen[0].status, 'Loading meetings…');
    assert.equal(seen[0].rows.length, 25);
    assert.match(seen.at(-1).status, /\d/);
    assert.deepEqual(seen.at(-1).rows, seen[0].rows);
    assert.deepEqual(errors, []);
    await close();
  });

  it('never shows unfiltered rows for a link with filters', async () => {
    const { url } = await serve(4000);
    const { page, close } = await openRecorded(`${url}#attend=online`);
    await counted(page);
    const seen = await page.evaluate(() => globalThis.seen.filter(({ rows }) => rows.length > 0));
    assert.equal(seen.length, 1);
    assert.match(seen[0].status, /of/);
    await close();
  });

  it('keeps its list when the rest cannot be loaded, says so, and tries again with the next step', async () => {
    const { url } = await serve(300);
    const { page, context, errors, close } = await visit(browser, 'about:blank');
    let isCut = true;
    await context.route(AFTER_THE_ROWS, (route) => (isCut ? route.abort() : route.continue()));
    await page.goto(url);
    await page.locator('[part~="row"]').nth(24).waitFor();
    assert.match(await statusOf(page), /^\d+ meetings$/);
    await page.locator('.more').click();
    await page.locator('[part~="row"]').nth(49).waitFor();
    await page.locator('[part~="notice"]', { hasText: 'could not be loaded' }).waitFor();
    isCut = false;
    await page.locator('[part~="search-input"]').fill('harbour');
    await page.waitForFunction(() => {
      const finder = document.querySelector('handrail-meeting-finder');
      return finder.filters.text === 'harbour';
    });
    assert.equal(await page.locator('[part~="notice"]').count(), 0);
    assert.deepEqual(errors, []);
    await close();
  });

  it('takes a step that comes before the rest has loaded', async () => {
    const { url } = await serve(300);
    const { page, context, close } = await visit(browser, 'about:blank');
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await context.route(AFTER_THE_ROWS, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(url);
    const link = page.locator('[part~="row-link"]').first();
    const name = (await link.textContent()).trim();
    await link.click();
    release();
    await page.locator('[part~="detail"]', { hasText: name }).waitFor();
    assert.match(page.url(), /#meeting=/);
    await close();
  });

  it('needs nothing more for the rows of a tidy list', async () => {
    const { page, errors, rows, finder } = await openTidy({ prepare: (tab) => tab.route('**/chunks/**', (route) => route.abort()) });
    await rows.nth(3).waitFor();
    assert.equal(await finder.getByText('The meeting list could not be loaded.').count(), 0);
    assert.deepEqual(errors, []);
    assert.equal((await page.locator('[part~="row"]').count()) > 0, true);
  });

  it('says so when what reads an untidy list cannot be had, and loads it when it can', async () => {
    let isCut = true;
    const { rows, finder, errors } = await openTidy({
      feeds: { 'list.json': [...harbour, meeting('salt-and-light', { name: 'Salt &amp; Light', time: '7:00 pm' })] },
      prepare: (tab) => tab.route('**/chunks/**', (route) => (isCut ? route.abort() : route.continue())),
    });
    await finder.getByText('The meeting list could not be loaded.').waitFor();
    assert.equal(await rows.count(), 0);
    isCut = false;
    await finder.getByRole('button', { name: 'Try again' }).click();
    await finder.getByText('Salt & Light').waitFor();
    assert.deepEqual(errors, []);
  });
});
