// The last good copy: shown with its date when a newer list cannot be had, and kept only when asked for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, harbour, meeting, switchableFeed, useBrowser } from './finder-case.mjs';

const PHONE = '503-555-0100';

describe('<handrail-meeting-finder keep-copy>', () => {
  const { open, ready } = useBrowser();
  const KEEPING = FINDER.replace('src=', 'keep-copy src=');
  const stale = (finder) => finder.getByText(/^This is the list as of .*Nov.* 23.*Newer changes could not be loaded\.$/);
  const kept = (page) =>
    page.waitForFunction(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).some(Boolean),
    );

  it('shows its copy with the date when the list fails later, until a newer one comes', async () => {
    const feed = switchableFeed();
    const { page, finder, rows, errors } = await ready({ feeds: { 'list.json': feed }, body: KEEPING });
    await kept(page);
    feed.fail = 404;
    await page.clock.setFixedTime(new Date('2026-11-24T20:00:00Z'));
    await page.reload();
    await stale(finder).waitFor();
    assert.equal(await rows.count(), 4);
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
    feed.fail = undefined;
    feed.rows = [...harbour, meeting('new-dawn')];
    await finder.getByRole('button', { name: 'Try again' }).click();
    await rows.nth(4).waitFor();
    assert.equal(await stale(finder).count(), 0);
    assert.deepEqual(errors, []);
  });

  it('shows its copy when the visitor has no connection to the list', async () => {
    const { page, finder, rows } = await ready({ body: KEEPING });
    await kept(page);
    await page.route(/list\.json/, (route) => route.abort('internetdisconnected'));
    await page.reload();
    await stale(finder).waitFor();
    assert.equal(await rows.count(), 4);
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
  });

  it('keeps nothing unless it is asked to', async () => {
    const feed = switchableFeed();
    const { page, finder } = await ready({ feeds: { 'list.json': feed } });
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    feed.fail = 404;
    await page.reload();
    await finder.getByText('The meeting list could not be loaded.').waitFor();
  });

  it('works the same where the device refuses storage', async () => {
    const { rows, errors } = await open({
      body: KEEPING,
      prepare: (page) =>
        page.addInitScript(() => {
          CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
        }),
    });
    await rows.nth(3).waitFor();
    assert.deepEqual(errors, []);
  });
});
