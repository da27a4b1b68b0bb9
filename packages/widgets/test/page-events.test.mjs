// What a page hears, and what nobody hears: events, storage and requests.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harbour, listenToEvents, meeting, on, useBrowser } from './finder-case.mjs';

const eventsOf = (page, name) => page.evaluate((type) => globalThis.events.filter((event) => event.type === `handrail-${type}`), name);

describe('<handrail-meeting-finder> and what it tells', () => {
  const { ready } = useBrowser();

  it('tells what was read and what is wrong in it', async () => {
    const { page, warnings } = await ready({
      prepare: listenToEvents,
      feeds: { 'list.json': [...harbour, meeting('odd-one', { day: 9 }), 'no row'] },
    });
    const [loaded, ...others] = await eventsOf(page, 'feed-loaded');
    assert.deepEqual(others, []);
    assert.deepEqual(loaded, {
      type: 'handrail-feed-loaded',
      detail: { source: '/feeds/list.json', rows: 6, accepted: 5, reported: 1 },
      isPublic: true,
    });
    const [{ detail }] = await eventsOf(page, 'findings-reported');
    assert.equal(detail.source, '/feeds/list.json');
    assert.ok(detail.findings.every(({ code, severity }) => code && ['error', 'warning', 'info'].includes(severity)));
    assert.deepEqual(await on(page, ({ findings }) => findings), detail.findings);
    assert.equal(await on(page, ({ total }) => total), 5);
    assert.equal(warnings.filter((text) => text.includes('[handrail] FEED')).length, 1);
  });

  it('says in no event, storage or title what a visitor typed or chose', async () => {
    const { page, finder } = await ready({ prepare: listenToEvents });
    const title = await page.title();
    await finder.locator('[part~="search-input"]').fill('tide');
    await finder.getByText('2 of 4 meetings').waitFor();
    await page.waitForFunction(() => location.hash.includes('q=tide'));
    await finder.getByRole('checkbox', { name: /Women/ }).click();
    await finder.getByText('1 of 4 meetings').waitFor();
    await page.waitForFunction(() => globalThis.events.filter(({ type }) => type === 'handrail-filters-changed').length >= 2);
    const changes = await eventsOf(page, 'filters-changed');
    assert.deepEqual(
      changes.map(({ detail }) => detail),
      [{ total: 2 }, { total: 1 }],
    );
    const kept = await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      await indexedDB.databases(),
      history.state,
    ]);
    assert.deepEqual(kept, [{}, {}, '', [], [], null]);
    assert.equal(await page.title(), title);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(new URL(page.url()).hash, '#q=tide&type=W');
  });

  it('sends nothing of filters and open meeting to any server', async () => {
    const asked = [];
    const { page, finder } = await ready({
      prepare: (tab) => tab.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`)),
    });
    await on(page, (element) => {
      element.filters = { text: 'shore' };
    });
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    await page.reload();
    await finder.locator('[part~="detail"]').waitFor();
    assert.deepEqual(
      asked.filter((text) => /shore|q=/.test(text.replace(/#.*? /, ''))),
      [],
    );
  });
});
