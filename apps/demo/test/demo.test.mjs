// The demo as a visitor meets it, in a real browser.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchOptions } from '@handrail/tooling/browser';
import { createDemoServer } from '@handrail/tooling/serve';
import { makeTown } from '@handrail/fixtures';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rows = 'handrail-meeting-finder [part~="row"]';

/** The pages of the site, and what each embeds. */
const SITE = {
  '/': ['quick-exit', 'reach-out', 'next-meetings'],
  '/meetings.html': ['quick-exit', 'meeting-finder'],
  '/groups.html': ['quick-exit', 'group-directory'],
  '/activities.html': ['quick-exit', 'activities'],
  '/help.html': ['quick-exit', 'reach-out', 'support-circle'],
  '/my-recovery.html': ['quick-exit', 'milestone-counter', 'check-in', 'my-data'],
  '/after-treatment.html': ['quick-exit', 'care-plan'],
  '/families.html': ['quick-exit', 'pathways', 'group-card'],
  '/about.html': ['quick-exit', 'guidelines'],
};

describe('the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-demo-'));
  let browser;
  const open = [];

  const serve = async (options = {}) => {
    const server = await createDemoServer({ port: 0, ...options });
    open.push(server);
    return server;
  };

  /** Opens a page and writes down what it must not do. */
  const visit = async (path, { server, ...options } = {}) => {
    const { url } = server ?? (await serve());
    const context = await browser.newContext({ bypassCSP: false, ...options });
    open.push(context);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== url && protocol !== 'blob:' && protocol !== 'data:') faults.push(`asked ${request.url()}`);
      if (request.method() !== 'GET') faults.push(`${request.method()} ${request.url()}`);
    });
    await page.goto(url + path);
    return { page, faults };
  };

  const violations = async (page) => {
    await page.evaluate(axe);
    const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };

  before(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    for (const item of open.splice(0)) await item.close();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('shows meetings, asks no other host, and passes axe', async () => {
    const { page, faults } = await visit('/meetings.html');
    await page.locator(rows).first().waitFor();
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(faults, []);
  });

  it('shows the helpline before any script has run', async () => {
    const { page } = await visit('/meetings.html', { javaScriptEnabled: false });
    assert.ok(await page.getByText('The meeting list is loading').isVisible());
  });

  for (const [path, elements] of Object.entries(SITE)) {
    it(`shows ${path} whole, under a strict policy, on a phone and in the dark, and passes axe`, async () => {
      const { page, faults } = await visit(path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
      for (const element of elements) {
        // What the element draws, and not what stands between its tags.
        await page.waitForFunction(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~="base"]'),
          `handrail-${element}`,
        );
      }
      await page.waitForLoadState('networkidle');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'wider than the phone');
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(faults, []);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, [0, 0, '', 0]);
    });
  }

  it('shows the guidelines of the house, and what is new in them', async () => {
    const { page } = await visit('/about.html');
    await page.getByText('Whoever takes the last of the tea').first().waitFor();
    assert.equal(await page.locator('handrail-guidelines').getByRole('listitem').count(), 4);
  });

  it('leads from each page to every other, and to nothing that is not there', async () => {
    const server = await serve();
    const { page } = await visit('/', { server });
    const paths = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="/"]')]
        .map((link) => new URL(link.href).pathname)
        .filter((path, index, all) => all.indexOf(path) === index),
    );
    for (const path of Object.keys(SITE)) assert.ok(path === '/' || paths.includes(path), `no link to ${path}`);
    for (const path of paths) assert.equal((await fetch(server.url + path)).status, 200, path);
  });

  it('shows two finders, each in its language and its width', async () => {
    const { page, faults } = await visit('/two.html', { viewport: { width: 1200, height: 900 } });
    await page
      .locator(`#es${rows.slice('handrail-meeting-finder'.length)}`)
      .first()
      .waitFor();
    await page
      .locator(`#en${rows.slice('handrail-meeting-finder'.length)}`)
      .first()
      .waitFor();
    assert.match(await page.locator('#es [part~="status"]').first().innerText(), /reuni/);
    assert.match(await page.locator('#en [part~="status"]').first().innerText(), /meeting/);
    assert.equal((await page.locator('#en').boundingBox()).width, 300);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(faults, []);
  });

  it('fits a phone', async () => {
    const { page } = await visit('/meetings.html', { viewport: { width: 360, height: 740 } });
    await page.locator(rows).first().waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  it('shows the feed that npm start was given', async () => {
    const feed = join(folder, 'mine.json');
    writeFileSync(feed, JSON.stringify(makeTown({ seed: 5, count: 40, isTidy: true })));
    const server = await serve({ feed, attributes: { 'time-zone': 'America/Los_Angeles' } });
    const { page, faults } = await visit('/feed.html', { server });
    await page.locator(rows).first().waitFor();
    assert.match(await page.locator('h1').innerText(), /mine\.json/);
    assert.deepEqual(faults, []);
  });

  describe('“try your feed”', () => {
    it('accounts for every row of a chosen file, and uploads nothing', async () => {
      const file = join(folder, 'town.json');
      writeFileSync(file, JSON.stringify(makeTown()));
      const { page, faults } = await visit('/try.html');
      await page.locator('#file').setInputFiles(file);
      await page.locator(rows).first().waitFor();
      const [read, accepted, reported] = await Promise.all(
        ['read', 'accepted', 'reported'].map(async (id) => Number(await page.locator(`#${id}`).innerText())),
      );
      assert.equal(read, 600);
      assert.equal(accepted + reported, read);
      assert.ok(reported >= 5 && reported < 60, `${reported} reported`);
      assert.ok((await page.locator('#report details').count()) > 5);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(faults, []);
    });

    it('shows a feed by its address', async () => {
      const server = await serve();
      const { page, faults } = await visit('/try.html', { server });
      await page.getByLabel('Address of a feed').fill(`${server.url}/feed/port-amity.json`);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.locator(rows).first().waitFor();
      assert.deepEqual(faults, []);
    });

    it('says in words what is wrong with a file that is no feed', async () => {
      const file = join(folder, 'page.json');
      writeFileSync(file, '<!doctype html><title>Log in</title>');
      const { page } = await visit('/try.html');
      await page.locator('#file').setInputFiles(file);
      await page.getByText('is a web page, not a feed').waitFor();
    });
  });
});
