// Lists that cannot be loaded: what a visitor is told, what they can do, and what the finder does by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HELPLINE, harbour, meeting, switchableFeed, useBrowser } from './finder-case.mjs';

const FAILED = 'The meeting list could not be loaded.';
const PHONE = '503-555-0100';

describe('<handrail-meeting-finder> when a list fails', () => {
  const { open } = useBrowser();
  const retry = (finder) => finder.getByRole('button', { name: 'Try again' });

  for (const [name, fail] of [
    ['answers 500', 500],
    ['answers 404', 404],
    ['is cut off', 'cut'],
    ['is a web page', 'html'],
  ]) {
    it(`says so, shows the helpline and loads on "Try again" when it ${name}`, async () => {
      const feed = Object.assign(switchableFeed(), { fail });
      const { page, finder, rows, errors, warnings } = await open({
        feeds: { 'list.json': feed },
        prepare: (tab) =>
          tab.addInitScript(() => {
            globalThis.failed = [];
            addEventListener('handrail-feed-failed', ({ detail }) => globalThis.failed.push(detail));
          }),
      });
      await finder.getByText(FAILED).waitFor();
      assert.equal(await finder.getByText(PHONE).isVisible(), true);
      assert.equal(
        await finder
          .getByText(/meetings? /i)
          .filter({ hasText: /^\d/ })
          .count(),
        0,
      );
      const [detail] = await page.evaluate(() => globalThis.failed);
      assert.deepEqual(detail, { source: '/feeds/list.json', kind: { 500: 'http', 404: 'http', cut: 'network', html: 'decode' }[fail] });
      assert.equal(warnings.filter((text) => text.includes('FEED_FAILED')).length, 1);
      feed.fail = undefined;
      await retry(finder).click();
      await rows.nth(3).waitFor();
      assert.equal(await finder.getByText(FAILED).count(), 0);
      assert.equal(await finder.getByText(PHONE).isVisible(), true);
      assert.deepEqual(errors, []);
    });
  }

  it('tries again by itself, with pauses that grow, until the list is there', async () => {
    const feed = Object.assign(switchableFeed(), { fail: 404 });
    const { page, finder, rows } = await open({
      feeds: { 'list.json': feed },
      at: undefined,
      prepare: async (tab) => {
        await tab.clock.install();
        await tab.addInitScript(() => {
          globalThis.failures = 0;
          addEventListener('handrail-feed-failed', () => (globalThis.failures += 1));
        });
      },
    });
    const failed = (times) => page.waitForFunction((count) => globalThis.failures === count, times);
    await failed(1);
    await page.clock.fastForward(5_000);
    await failed(2);
    await page.clock.fastForward(5_000);
    assert.equal(feed.requests, 2, 'the second pause is longer');
    await page.clock.fastForward(15_000);
    await failed(3);
    feed.fail = undefined;
    await page.clock.fastForward(60_000);
    await rows.nth(3).waitFor();
    await page.clock.fastForward(600_000);
    assert.equal(feed.requests, 4, 'a list that is there is not asked for again');
    assert.equal(await finder.getByText(FAILED).count(), 0);
  });

  it('tries again at once when the device is back online', async () => {
    const feed = Object.assign(switchableFeed(), { fail: 404 });
    const { context, finder, rows } = await open({ feeds: { 'list.json': feed } });
    await finder.getByText(FAILED).waitFor();
    await context.setOffline(true);
    await finder.getByText('You seem to be offline, so the meeting list could not be loaded.').waitFor();
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
    feed.fail = undefined;
    await context.setOffline(false);
    await rows.nth(3).waitFor();
  });

  it('stops trying when it is taken from the page', async () => {
    const feed = Object.assign(switchableFeed(), { fail: 404 });
    const { page, finder } = await open({ feeds: { 'list.json': feed }, at: undefined, prepare: (tab) => tab.clock.install() });
    await finder.getByText(FAILED).waitFor();
    await page.evaluate(() => document.querySelector('handrail-meeting-finder').remove());
    await page.clock.fastForward(600_000);
    await page.evaluate(() => fetch('/feeds/other.json'));
    assert.equal(feed.requests, 1);
  });

  it('shows the helpline while the list is loading', async () => {
    const feed = Object.assign(switchableFeed(), { hold: true });
    const { finder } = await open({ feeds: { 'list.json': feed } });
    await finder.getByText('Loading meetings…').waitFor();
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
    for (const response of feed.held) response.end();
  });

  it('shows the helpline below an empty list', async () => {
    const { finder } = await open({ feeds: { 'list.json': [] } });
    await finder.getByText('The meeting list is empty at the moment.').waitFor();
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
  });

  it('shows the helpline when nothing matches', async () => {
    const { finder, rows } = await open();
    await rows.nth(3).waitFor();
    await finder.locator('[part~="search-input"]').fill('zzzz');
    await finder.getByText('No meetings match.').waitFor();
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
  });

  it('shows what one list gives when another fails, names the other, and adds it later', async () => {
    const bay = Object.assign(switchableFeed([meeting('bay-side')]), { fail: 404 });
    const { page, finder, rows } = await open({
      feeds: { 'list.json': harbour, 'bay.json': bay },
      body: `<handrail-meeting-finder src="/feeds/list.json /feeds/bay.json">${HELPLINE}</handrail-meeting-finder>`,
    });
    await rows.nth(3).waitFor();
    await finder.getByText(`Part of the list could not be loaded: ${new URL(page.url()).host}.`).waitFor();
    assert.equal(await finder.getByText(PHONE).isVisible(), true);
    bay.fail = undefined;
    await retry(finder).click();
    await rows.nth(4).waitFor();
    assert.equal(await finder.getByText(/Part of the list/).count(), 0);
  });
});
