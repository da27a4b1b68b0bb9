// Pages whose scripts move, remove and wrap the finder.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, HELPLINE, harbour, pageWith, switchableFeed, useBrowser } from './finder-case.mjs';

describe('<handrail-meeting-finder> on a page that moves it', () => {
  const { ready, open } = useBrowser();

  it('comes back with its rows and works when it is moved', async () => {
    const { page, finder, rows, errors } = await ready({ body: `<div id="one">${FINDER}</div><div id="two"></div>` });
    await page.evaluate(() => document.querySelector('#two').append(document.querySelector('handrail-meeting-finder')));
    await rows.nth(3).waitFor();
    await finder.locator('[part~="search-input"]').fill('tide');
    await finder.getByText('2 of 4 meetings').waitFor();
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    await page.goBack();
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.deepEqual(errors, []);
  });

  it('keeps the filters when it is taken out and put back later', async () => {
    const { page, finder, errors } = await ready();
    await page.evaluate(() => {
      const element = document.querySelector('handrail-meeting-finder');
      element.filters = { text: 'tide' };
      globalThis.kept = element;
      element.remove();
    });
    assert.equal(await finder.count(), 0);
    await page.evaluate(() => document.querySelector('main').append(globalThis.kept));
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.deepEqual(errors, []);
  });

  it('says nothing and breaks nothing when it is removed while it loads', async () => {
    const feed = switchableFeed();
    feed.hold = true;
    const { page, finder, errors, warnings } = await open({ feeds: { 'list.json': feed } });
    await finder.getByText('Loading meetings…').waitFor();
    const events = await page.evaluate(() => {
      const seen = [];
      globalThis.seen = seen;
      for (const name of ['handrail-feed-loaded', 'handrail-feed-failed']) {
        document.querySelector('handrail-meeting-finder').addEventListener(name, () => seen.push(name));
      }
      document.querySelector('handrail-meeting-finder').remove();
      return seen;
    });
    const answered = page.waitForResponse(/list\.json/);
    for (const response of feed.held) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(harbour));
    await (await answered).finished();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    assert.deepEqual(await page.evaluate(() => globalThis.seen), events);
    assert.deepEqual([errors, warnings], [[], []]);
  });

  it('shows its slot while the script has not come', async () => {
    const { finder } = await open({ html: pageWith({ script: '' }) });
    assert.equal(await finder.getByText('503-555-0100').isVisible(), true);
  });

  it('lives in another element’s shadow root', async () => {
    const { page, errors } = await open({
      html: pageWith({
        body: `<div id="host"><template shadowrootmode="open"><handrail-meeting-finder src="/feeds/list.json">${HELPLINE}</handrail-meeting-finder></template></div>`,
      }),
    });
    await page.locator('[part~="row"]').first().waitFor();
    await page.locator('[part~="row-link"]').first().click();
    await page.locator('[part~="detail"]').waitFor();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.locator('[part~="row"]').first().waitFor();
    assert.deepEqual(errors, []);
  });
});
