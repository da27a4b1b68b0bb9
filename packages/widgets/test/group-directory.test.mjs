// Finding a group and getting in touch, on a phone under a strict policy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amityGroups } from './amity-groups.mjs';
import { NOON, switchableFeed, useBrowser } from './finder-case.mjs';
import { HELP, PHONE, STRICT, assertQuiet, watch } from './group-pages.mjs';

const BODY = `<handrail-group-directory src="/feeds/groups.json">${HELP}</handrail-group-directory>`;
const EVENTS = ['handrail-group-opened', 'handrail-join-requested', 'handrail-feed-loaded', 'handrail-findings-reported'];

describe('<handrail-group-directory>', () => {
  const { open } = useBrowser();
  const start = (more = {}) =>
    open({
      body: BODY,
      feeds: { 'groups.json': amityGroups(Date.parse(NOON)) },
      headers: STRICT,
      prepare: watch(EVENTS),
      ...PHONE,
      ...more,
    });
  const directory = (page) => page.locator('handrail-group-directory');

  it('leads from a search by way of filters to a person, and leaves nothing behind', async () => {
    const visitor = await start();
    const { page } = visitor;
    const found = directory(page);
    await found.getByText('11 groups').waitFor();
    await found.getByRole('searchbox').fill('lighthouse keepers');
    await found.getByText('No group matches').waitFor();
    assert.ok(await found.getByRole('link', { name: '503-555-0100' }).isVisible());
    await found.getByRole('button', { name: 'Clear search and filters' }).click();
    await found.getByText('11 groups').waitFor();
    await found.getByRole('button', { name: 'Filters' }).click();
    await found.getByLabel(/Family group/).check();
    await found.getByText('1 group', { exact: true }).first().waitFor();
    await found.getByText('Wednesday 6:00 PM').waitFor();
    await found.getByText('Contact', { exact: true }).click();
    const ways = await found.locator('details a').evaluateAll((links) => links.map(({ href }) => href));
    assert.deepEqual(ways, ['https://families.example/come', 'mailto:hello@families.example']);
    assert.deepEqual(await page.evaluate(() => globalThis.seen), [
      ['handrail-feed-loaded', { source: '/feeds/groups.json', rows: 12, accepted: 12, reported: 0 }],
      ['handrail-group-opened', { id: 'lee-shore' }],
    ]);
    await assertQuiet(visitor, ['lighthouse', 'family', 'lee-shore']);
    await page.reload();
    await found.getByText('11 groups').waitFor();
    assert.equal(await found.getByRole('searchbox').inputValue(), '');
  });

  it('says that the list could not be loaded, keeps help at hand, and comes back', async () => {
    const feed = switchableFeed(amityGroups(Date.parse(NOON)));
    feed.fail = 404;
    const { page } = await start({ feeds: { 'groups.json': feed } });
    await directory(page).getByText('That does not mean that there are none').waitFor();
    assert.ok(await directory(page).getByRole('link', { name: '503-555-0100' }).isVisible());
    feed.fail = undefined;
    await directory(page).getByRole('button', { name: 'Try again' }).click();
    await directory(page).getByText('11 groups').waitFor();
  });

  it('is not undone by a list that is none', async () => {
    const { page, errors } = await start({ feeds: { 'groups.json': { some: 'thing' } } });
    await directory(page).getByText('could not be loaded').waitFor();
    assert.deepEqual(errors, []);
  });
});
