// What a page can read, set, call and hear.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harbour, listenToEvents, longList, meeting, on, switchableFeed, useBrowser } from './finder-case.mjs';

const eventsOf = (page, name) => page.evaluate((type) => globalThis.events.filter((event) => event.type === `handrail-${type}`), name);

describe('<handrail-meeting-finder> for its page', () => {
  const { open, ready } = useBrowser();

  it('takes filters, shows them as the visitor’s own, and gives them back', async () => {
    const { page, finder } = await ready();
    await on(page, (element) => {
      element.filters = { weekdays: [1], text: 'harbour' };
    });
    await finder.getByText('1 of 4 meetings').waitFor();
    assert.equal(await finder.locator('[part~="search-input"]').inputValue(), 'harbour');
    assert.equal(await finder.getByRole('checkbox', { name: /Monday/ }).isChecked(), true);
    assert.equal(await finder.getByRole('button', { name: 'Remove filter: Monday' }).count(), 1);
    assert.deepEqual(await on(page, ({ filters, total }) => ({ filters, total })), {
      filters: { weekdays: [1], text: 'harbour' },
      total: 1,
    });
    await finder.getByRole('button', { name: 'Remove filter: Monday' }).click();
    assert.deepEqual(await on(page, ({ filters }) => filters), { text: 'harbour' });
  });

  it('takes filters that were set before the list came', async () => {
    const feed = Object.assign(switchableFeed(), { hold: true });
    const { page, finder } = await open({ feeds: { 'list.json': feed } });
    await finder.getByText('Loading meetings…').waitFor();
    await on(page, (element) => {
      element.filters = { weekdays: [5] };
    });
    for (const response of feed.held) response.end(JSON.stringify(harbour));
    await finder.getByText('1 of 4 meetings').waitFor();
  });

  it('opens and closes a meeting, and tells what is open', async () => {
    const { page, finder, rows } = await ready({ prepare: listenToEvents });
    assert.equal(await on(page, (element) => element.selection), undefined);
    assert.deepEqual(await on(page, (element) => [element.open('no-such-meeting'), element.open('far-shore')]), [false, true]);
    await finder.getByRole('heading', { name: 'Far shore' }).waitFor();
    assert.deepEqual(await on(page, ({ selection }) => [selection.id, selection.name]), ['far-shore', 'Far shore']);
    await on(page, (element) => element.close());
    await rows.first().waitFor();
    await page.waitForFunction(() => document.querySelector('handrail-meeting-finder').selection === undefined);
    await on(page, (element) => element.close());
    assert.deepEqual(
      (await page.evaluate(() => globalThis.events)).filter(({ type }) => type.includes('meeting')),
      [
        { type: 'handrail-meeting-opened', detail: { id: 'far-shore' }, isPublic: true },
        { type: 'handrail-meeting-closed', detail: { id: 'far-shore' }, isPublic: true },
      ],
    );
  });

  it('shows lists that the page already has, each with its own zone and programme', async () => {
    const { page, finder, rows, hosts, server } = await open({
      body: '<handrail-meeting-finder></handrail-meeting-finder>',
      prepare: listenToEvents,
    });
    await finder.getByText('No meeting list has been set up for this page yet.').waitFor();
    await on(
      page,
      (element, [one, two]) => {
        element.sources = [
          { data: one, name: 'Port Amity' },
          { data: two, name: 'Far Shore', timeZone: 'America/New_York', programme: 'na' },
        ];
      },
      [harbour.slice(0, 2), [meeting('eastern', { timezone: undefined, day: 1, time: '18:00', types: ['BT'] })]],
    );
    await rows.nth(2).waitFor();
    const eastern = rows.filter({ hasText: 'Eastern' });
    assert.match(await eastern.textContent(), /6:00.PM\s*EST/);
    assert.deepEqual(
      (await eventsOf(page, 'feed-loaded')).map(({ detail }) => detail.source),
      ['Port Amity', 'Far Shore'],
    );
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    await on(page, (element) => element.open('eastern'));
    await finder.getByText('Basic Text').first().waitFor();
  });

  it('takes new data in place of the old', async () => {
    const { page, finder, rows } = await ready();
    await on(
      page,
      (element, data) => {
        element.sources = [{ data, name: 'new' }];
      },
      longList(7),
    );
    await finder.getByText('7 meetings', { exact: true }).waitFor();
    assert.equal(await rows.count(), 7);
  });

  it('names the types of the programme', async () => {
    const { page, finder } = await ready({
      body: '<handrail-meeting-finder programme="NA" src="/feeds/list.json"></handrail-meeting-finder>',
      feeds: { 'list.json': [meeting('new-dawn', { types: ['JFT', 'W'] }), meeting('old-pier')] },
    });
    await on(page, (element) => element.open('new-dawn'));
    await finder.getByText('Just For Today Study').first().waitFor();
    assert.equal(await finder.getByText('JFT', { exact: true }).count(), 0);
  });
});
