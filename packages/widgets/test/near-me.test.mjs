// Near me: asked for only by a press, shown as a distance, and kept to itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, useBrowser } from './finder-case.mjs';

/** On the quay: the far shore is 33 km north. */
const HERE = { latitude: 44.601234, longitude: -124.901234 };
const SECRET = /44\.60|124\.90/;

/** Counts what the page asks of the device, before any script of the finder runs. */
const countQuestions = (page) =>
  page.addInitScript(() => {
    globalThis.questions = 0;
    const { getCurrentPosition, watchPosition } = Geolocation.prototype;
    Geolocation.prototype.getCurrentPosition = function (...given) {
      globalThis.questions += 1;
      return getCurrentPosition.apply(this, given);
    };
    Geolocation.prototype.watchPosition = function (...given) {
      globalThis.questions += 1;
      return watchPosition.apply(this, given);
    };
  });

describe('<handrail-meeting-finder> near a visitor', () => {
  const { ready } = useBrowser();
  const near = (finder) => finder.getByRole('button', { name: 'Near me' });
  const allowed = {
    geolocation: HERE,
    permissions: ['geolocation'],
    prepare: countQuestions,
  };

  it('asks nothing before the press, and once for it', async () => {
    const { page, finder } = await ready(allowed);
    await finder.locator('[part~="search-input"]').fill('shore');
    await finder.getByText('1 of 4 meetings').waitFor();
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    assert.equal(await page.evaluate(() => globalThis.questions), 0);
    await near(finder).click();
    await finder.getByText('21 mi', { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => globalThis.questions), 1);
  });

  it('shows distances, nearest first, and narrows to a radius', async () => {
    const { finder, rows } = await ready(allowed);
    await near(finder).click();
    await finder.locator('[part~="row"]', { hasText: 'Far shore' }).getByText('21 mi', { exact: true }).waitFor();
    assert.equal(await near(finder).getAttribute('aria-pressed'), 'true');
    const names = await finder.locator('[part~="row-link"]').allTextContents();
    assert.ok(names.indexOf('Far shore') > names.indexOf('Noon tide'), names.join());
    await finder.getByLabel('Distance').selectOption({ label: 'Within 10 mi' });
    await finder.getByText('3 of 4 meetings').waitFor();
    assert.equal(await rows.filter({ hasText: 'Far shore' }).count(), 0);
    await near(finder).click();
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.equal(await finder.getByText(/ mi$/).count(), 0);
  });

  it('shows kilometres where the page asks for them', async () => {
    const { finder } = await ready({ ...allowed, body: FINDER.replace('src=', 'units="km" src=') });
    await near(finder).click();
    await finder.getByText('33 km', { exact: true }).waitFor();
  });

  it('lets the position into no address, no storage, no event and no request', async () => {
    const requests = [];
    const { page, context, finder, hosts, server } = await ready({
      ...allowed,
      body: FINDER.replace('src=', 'keep-copy src='),
      prepare: async (tab) => {
        await countQuestions(tab);
        tab.on('request', (request) => requests.push([request.url(), request.postData(), JSON.stringify(request.headers())].join(' ')));
        await tab.addInitScript(() => {
          globalThis.details = [];
          for (const name of ['feed-loaded', 'feed-failed', 'findings-reported', 'filters-changed', 'meeting-opened', 'meeting-closed']) {
            addEventListener(`handrail-${name}`, ({ detail }) => globalThis.details.push(JSON.stringify(detail)));
          }
        });
      },
    });
    await near(finder).click();
    await finder.getByText('21 mi', { exact: true }).waitFor();
    await finder.getByLabel('Distance').selectOption({ label: 'Within 10 mi' });
    await finder.getByText('3 of 4 meetings').waitFor();
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    assert.match(page.url(), /#meeting=/);
    assert.doesNotMatch(new URL(page.url()).hash, /near|radius|distance|44|124/);
    const kept = await page.evaluate(async () => {
      const copies = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name);
          return Promise.all((await cache.keys()).map(async (key) => key.url + (await (await cache.match(key)).text())));
        }),
      );
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return {
        copies: copies.flat(),
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases,
        cookie: document.cookie,
        state: history.state,
      };
    });
    assert.equal(kept.copies.length, 1);
    assert.deepEqual({ ...kept, copies: [] }, { copies: [], local: {}, session: {}, databases: [], cookie: '', state: null });
    const details = await page.evaluate(() => globalThis.details);
    assert.ok(details.length >= 3);
    for (const text of [page.url(), ...kept.copies, ...details, ...requests]) assert.doesNotMatch(text, SECRET);
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    const again = await context.newPage();
    await again.goto(page.url());
    await again.locator('[part~="detail"]').waitFor();
    assert.equal(await again.getByText(/ mi$/).count(), 0);
  });

  it('says what to do instead when the visitor declines, and keeps the list', async () => {
    const { page, finder, rows, errors } = await ready({ prepare: countQuestions, permissions: [] });
    await near(finder).click();
    await finder.getByText('Your browser did not share your location. You can choose an area in the filters instead.').waitFor();
    assert.equal(await rows.count(), 4);
    assert.equal(await near(finder).getAttribute('aria-pressed'), 'false');
    await near(finder).click();
    await page.waitForFunction(() => globalThis.questions === 2);
    assert.deepEqual(errors, []);
  });

  it('says so when the device cannot find a position', async () => {
    const { finder, rows } = await ready({
      permissions: ['geolocation'],
      prepare: (page) =>
        page.addInitScript(() => {
          Geolocation.prototype.getCurrentPosition = (_found, failed) => failed({ code: 2, PERMISSION_DENIED: 1 });
        }),
    });
    await near(finder).click();
    await finder.getByText('Your location could not be found. You can choose an area in the filters instead.').waitFor();
    assert.equal(await rows.count(), 4);
  });

  it('forgets the position with "Clear all"', async () => {
    const { finder } = await ready(allowed);
    await near(finder).click();
    await finder.getByText('21 mi', { exact: true }).waitFor();
    await finder.getByLabel('Distance').selectOption({ label: 'Within 10 mi' });
    await finder.getByRole('button', { name: 'Clear all' }).first().click();
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.equal(await finder.getByText(/ mi$/).count(), 0);
    assert.equal(await near(finder).getAttribute('aria-pressed'), 'false');
  });
});
