// What once went wrong: a refresh that showed the old list or lost it, the element's own language, links under a <base>, a map that closes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harbour, meeting, on, pageWith, switchableFeed, useBrowser } from './finder-case.mjs';

describe('<handrail-meeting-finder>', () => {
  const { ready } = useBrowser();

  it('asks for the list again on refresh(), however soon', async () => {
    const feed = switchableFeed();
    const { page, rows } = await ready({ feeds: { 'list.json': feed } });
    feed.rows = [...harbour, meeting('new-dawn')];
    await on(page, (element) => element.refresh());
    await rows.nth(4).waitFor();
    assert.equal(feed.requests, 2);
  });

  it('keeps its rows, with a notice, when a refresh fails', async () => {
    const feed = switchableFeed();
    const { page, finder, rows } = await ready({ feeds: { 'list.json': feed } });
    feed.fail = 404;
    await page.clock.setFixedTime(new Date('2026-11-23T20:05:00Z'));
    await on(page, (element) => element.refresh());
    await finder.getByText(/^This is the list as of/).waitFor();
    assert.equal(await rows.count(), 4);
  });

  it('follows its own lang attribute while it is shown', async () => {
    const { page, finder } = await ready();
    await on(page, (element) => element.setAttribute('lang', 'es'));
    await finder.getByRole('heading', { name: 'Encontrar una reunión' }).waitFor();
  });

  it('links its rows to its own page although that has a <base>', async () => {
    const load = `<script type="module">document.querySelector('handrail-meeting-finder').src = location.origin + '/feeds/list.json'; import(location.origin + '/handrail/handrail.js');</script>`;
    const body = '<handrail-meeting-finder></handrail-meeting-finder>';
    const { page, finder } = await ready({ html: pageWith({ head: '<base href="/elsewhere/">', body, script: load }) });
    const href = await finder
      .locator('[part~="row-link"]')
      .first()
      .evaluate((link) => link.href);
    assert.equal(href.split('#')[0], page.url().split('#')[0]);
  });

  it('throws nothing when the map closes while it zooms', async () => {
    const { page, finder, errors } = await ready({ at: undefined, prepare: (tab) => tab.clock.install() });
    const map = finder.getByRole('button', { name: 'Map', exact: true });
    await map.click();
    await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    // The clock stands still, so that the zoom is under way whatever the machine's speed.
    await page.clock.pauseAt(Date.now() + 60_000);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector('[aria-label="Zoom in"]').click());
    await page.clock.runFor(100);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector('[aria-pressed="true"]').click());
    await finder.locator('[part~="map"]').waitFor({ state: 'detached' });
    await page.clock.runFor(1000);
    assert.deepEqual(errors, []);
  });
});
