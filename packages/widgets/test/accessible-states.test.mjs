// What axe finds in each state that a visitor can meet: nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, switchableFeed, useBrowser } from './finder-case.mjs';
import { axe } from './finder-page.mjs';

/** Name, how the list behaves, and what to do on the page until the state is there. */
const states = [
  ['loading', { hold: true }, ({ finder }) => finder.getByText('Loading meetings…').waitFor()],
  ['empty list', { rows: [] }, ({ finder }) => finder.getByText('The meeting list is empty at the moment.').waitFor()],
  [
    'no match',
    {},
    async ({ finder }) => {
      await finder.locator('[part~="search-input"]').fill('zzzz');
      await finder.getByText('No meetings match.').waitFor();
    },
  ],
  ['failed', { fail: 404 }, ({ finder }) => finder.getByText('The meeting list could not be loaded.').waitFor()],
  [
    'stale',
    {},
    async ({ page, finder, rows, feed }) => {
      await rows.first().waitFor();
      await page.waitForFunction(async () => {
        for (const name of await caches.keys()) if ((await (await caches.open(name)).keys()).length > 0) return true;
        return false;
      });
      feed.fail = 404;
      await page.reload();
      await finder.getByText(/Newer changes could not be loaded/).waitFor();
      await finder.locator('[part~="filters"], [aria-controls="filters"]').first().waitFor();
    },
  ],
  [
    'offline',
    { fail: 404 },
    async ({ context, finder }) => {
      await finder.getByText('The meeting list could not be loaded.').waitFor();
      await context.setOffline(true);
      await finder.getByText(/You seem to be offline/).waitFor();
    },
  ],
  [
    'map open',
    {},
    async ({ finder }) => {
      await finder.getByRole('button', { name: 'Map', exact: true }).click();
      await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    },
  ],
];

describe('<handrail-meeting-finder> in each state', () => {
  const { open } = useBrowser();
  for (const [name, behaviour, reach] of states) {
    it(`has nothing that axe finds: ${name}, on desktop and phone, light and dark`, async () => {
      const feed = Object.assign(switchableFeed(), behaviour);
      const visitor = await open({ feeds: { 'list.json': feed }, body: FINDER.replace('src=', 'theme="auto" keep-copy src=') });
      await reach({ ...visitor, feed });
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await visitor.page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark']) {
          await visitor.page.emulateMedia({ colorScheme });
          assert.deepEqual(await axe(visitor.page), [], `${viewport.width} px, ${colorScheme}`);
        }
      }
      for (const response of feed.held) response.end();
    });
  }
});
