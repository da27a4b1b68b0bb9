// A visitor's way through the finder in a real browser: keyboard only, Back, calendar, policy, two finders, axe.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { makeTown } from '@handrail/fixtures';
import { axe, openBrowser, serveFinder, statusOf, visit } from './finder-page.mjs';

const town = makeTown({ seed: 7, count: 300 });
const FINDER =
  '<handrail-meeting-finder src="/feeds/town.json" time-zone="America/Los_Angeles"><p>Call <a href="tel:+15035550100">503-555-0100</a></p></handrail-meeting-finder>';
const STRICT = { 'content-security-policy': "default-src 'self'" };

describe('<handrail-meeting-finder> for a visitor', () => {
  let browser;
  let server;
  before(async () => {
    browser = await openBrowser();
    server = await serveFinder({ feeds: { 'town.json': town }, body: FINDER, headers: STRICT });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const ready = async (options) => {
    const visitor = await visit(browser, server.url, options);
    await visitor.page.locator('[part~="row"]').first().waitFor();
    await visitor.page.locator('[part~="filters"], .toggle-filters').first().waitFor();
    return visitor;
  };
  /** Presses Tab until the focused element matches. */
  const tabTo = async (page, selector) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate((wanted) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused?.matches(wanted) ?? false;
      }, selector);
      if (found) return;
    }
    assert.fail(`Tab never reached ${selector}`);
  };

  it('finds, filters, opens, saves to the calendar and returns with the keyboard alone', async () => {
    const { page, errors, close } = await ready();
    await tabTo(page, '[part~="search-input"]');
    await page.keyboard.type('har');
    const searched = await statusOf(page);
    assert.match(searched, /of/);
    await tabTo(page, '.group-day input:not(:disabled)');
    await page.keyboard.press('Space');
    assert.notEqual(await statusOf(page), searched);
    await tabTo(page, '.row-link');
    await page.keyboard.press('Enter');
    await page.locator('[part~="detail"]').waitFor();
    assert.match(page.url(), /#.*meeting=/);
    await tabTo(page, '.calendar');
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const calendar = await readFile(await (await downloading).path(), 'utf8');
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    assert.match(calendar, /RRULE:FREQ=WEEKLY;BYDAY=/);
    await page.keyboard.press('Shift+Tab');
    await page.goBack();
    await page.locator('[part~="row"]').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.className === 'row-link', undefined, {
      timeout: 3000,
    });
    assert.deepEqual(errors, []);
    await close();
  });

  it('keeps one history entry for a search, and Back undoes it', async () => {
    const { page, close } = await ready({ at: undefined });
    const before = await page.evaluate(() => history.length);
    const all = await statusOf(page);
    await page.locator('[part~="search-input"]').pressSequentially('harbour', { delay: 30 });
    await page.waitForFunction(() => location.hash.includes('q=harbour'));
    assert.equal(await page.evaluate(() => history.length), before + 1);
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector('handrail-meeting-finder').shadowRoot.querySelector('.status').textContent.trim() === text,
      all,
    );
    await close();
  });

  it('opens a shared link to a meeting and to a set of filters', async () => {
    const { page, close } = await ready();
    await page.locator('.group-day input:not(:disabled)').first().click();
    const filtered = await statusOf(page);
    await page.locator('.row-link').first().click();
    const name = await page.locator('.detail-name').textContent();
    const again = await visit(browser, page.url());
    await again.page.locator('[part~="detail"]').waitFor();
    assert.equal(await again.page.locator('.detail-name').textContent(), name);
    await again.page.locator('.back').click();
    assert.equal(await statusOf(again.page), filtered);
    await again.close();
    await close();
  });

  it('offers changes that find something when nothing matches', async () => {
    const { page, close } = await ready();
    await page.locator('.group-day input:not(:disabled)').first().click();
    await page.locator('[part~="search-input"]').fill('zzzz');
    await page.locator('.relaxations button').first().click();
    await page.locator('[part~="row"]').first().waitFor();
    await close();
  });

  it('asks no host but the page’s own, and breaks no policy, in list, detail and map', async () => {
    const { page, errors, hosts, close } = await ready();
    await page.locator('.toggle-map').click();
    await page.locator('.map-canvas > *').first().waitFor();
    await page.locator('.row-link').first().click();
    await page.locator('[part~="detail"]').waitFor();
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    assert.deepEqual(errors, []);
    await close();
  });

  for (const [name, options] of [
    ['desktop', {}],
    ['phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ]) {
    it(`has nothing that axe finds, ${name}`, async () => {
      const open = await serveFinder({ feeds: { 'town.json': town }, body: FINDER });
      const { page, close } = await visit(browser, open.url, options);
      await page.locator('[part~="row"]').first().waitFor();
      assert.deepEqual(await axe(page), []);
      if (options.viewport) await page.locator('.toggle-filters').click();
      await page.locator('.group-day input:not(:disabled)').first().click();
      assert.deepEqual(await axe(page), []);
      await page.locator('.row-link').first().click();
      await page.locator('[part~="detail"]').waitFor();
      assert.deepEqual(await axe(page), []);
      await close();
      await open.close();
    });
  }

  it('lives twice on a page, in two languages, with one download', async () => {
    let downloads = 0;
    const two = await serveFinder({
      feeds: {
        'town.json': (_request, response) => {
          downloads += 1;
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(town));
        },
      },
      body: `${FINDER}<div lang="es">${FINDER}</div>`,
    });
    const { page, errors, close } = await visit(browser, two.url);
    const [english, spanish] = [page.locator('handrail-meeting-finder').nth(0), page.locator('handrail-meeting-finder').nth(1)];
    await english.getByText('Find a meeting').waitFor();
    await spanish.getByText('Encontrar una reunión').waitFor();
    await spanish.locator('[part~="row-link"]').first().click();
    await spanish.locator('[part~="detail"]').waitFor();
    assert.equal(await english.locator('[part~="detail"]').count(), 0);
    assert.equal(downloads, 1);
    assert.deepEqual(errors, []);
    await close();
    await two.close();
  });

  it('keeps the number of elements when the feed grows', async () => {
    const count = async (rows) => {
      const each = await serveFinder({ feeds: { 'town.json': makeTown({ seed: 7, count: rows }) }, body: FINDER });
      const { page, close } = await visit(browser, each.url);
      await page.locator('[part~="row"]').first().waitFor();
      await page.locator('[part~="filters"]').waitFor();
      const elements = await page.evaluate(() => document.querySelector('handrail-meeting-finder').shadowRoot.querySelectorAll('*').length);
      await close();
      await each.close();
      return elements;
    };
    const [few, many] = [await count(300), await count(3000)];
    assert.ok(many < few * 1.25, `${few} elements at 300 rows, ${many} at 3000`);
  });
});
