// After the first rows: refresh by what has changed, lists that fail later, and meetings that two lists have.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BMLT_ROW, bmltServer } from './bmlt-double.mjs';
import { HELPLINE, NOON, harbour, meeting, on, switchableFeed, useBrowser } from './finder-case.mjs';

const finderOf = (src) => `<handrail-meeting-finder src="${src}" time-zone="America/Los_Angeles">${HELPLINE}</handrail-meeting-finder>`;
const TWO = finderOf('/feeds/list.json /feeds/bay.json');
const entity = (name) => ({ entity: name, updated: '2026-11-02 10:00:00' });

describe('<handrail-meeting-finder> after its first rows', () => {
  const { open, ready, serve } = useBrowser();
  const linkOf = (finder, name) => finder.getByRole('link', { name, exact: true });
  const kept = (page) => page.waitForResponse(/source-keeper/);

  it('downloads nothing twice when the client takes over', async () => {
    const [list, bay] = [switchableFeed(), switchableFeed([meeting('bay-side', { day: 3 })])];
    const { finder, rows } = await ready({ feeds: { 'list.json': list, 'bay.json': bay }, body: TWO });
    await finder.getByText('5 meetings', { exact: true }).waitFor();
    assert.deepEqual([list.requests, bay.requests, await rows.count()], [1, 1, 5]);
  });

  it('takes over a list that is still on its way', async () => {
    const bay = Object.assign(switchableFeed([meeting('bay-side', { day: 3 })]), { hold: true });
    const { page, finder, rows } = await open({ feeds: { 'list.json': harbour, 'bay.json': bay }, body: TWO });
    await Promise.all([kept(page), rows.nth(3).waitFor()]);
    await finder.getByText('Loading meetings…').waitFor();
    bay.hold = false;
    for (const response of bay.held) bay(undefined, response);
    await rows.nth(4).waitFor();
    // The one that was held, and its late answer.
    assert.equal(bay.requests, 2);
    assert.equal(await finder.getByText('Loading meetings…').count(), 0);
  });

  it('asks a BMLT server on refresh() only for what has changed, and keeps the meeting that is open', async () => {
    const bmlt = bmltServer([BMLT_ROW, { ...BMLT_ROW, id_bigint: '8', meeting_name: 'Spring Tide' }]);
    const other = await serve({ feeds: { 'client_interface/json/': bmlt } });
    const { page, finder } = await open({ body: finderOf(`bmlt:${other.url}feeds`) });
    await linkOf(finder, 'Slack Water').click();
    await finder.getByRole('heading', { name: 'Slack Water' }).waitFor();
    const address = page.url();
    bmlt.asked.length = 0;
    bmlt.rows = [{ ...BMLT_ROW, comments: 'Ring twice.' }, bmlt.rows[1]];
    bmlt.changes = [{ change_id: '31', meeting_id: '7', date_int: '1795464000' }];
    await on(page, (element) => element.refresh());
    await finder.getByText('Ring twice.').waitFor();
    assert.deepEqual(bmlt.asked, ['GetChanges', 'GetSearchResults 7']);
    assert.deepEqual([await finder.getByRole('heading', { name: 'Slack Water' }).isVisible(), page.url()], [true, address]);
  });

  it('keeps its place in the list through a refresh that brings nothing new', async () => {
    const feed = switchableFeed();
    const { page, rows } = await ready({ feeds: { 'list.json': feed } });
    await rows.nth(2).getByRole('link').focus();
    await on(page, (element) => {
      globalThis.focused = element.shadowRoot.activeElement;
      globalThis.loaded = new Promise((resolve) => element.addEventListener('handrail-feed-loaded', resolve, { once: true }));
      element.refresh();
    });
    await page.evaluate(() => globalThis.loaded);
    assert.equal(feed.requests, 2);
    assert.equal(
      await on(page, ({ shadowRoot }) => shadowRoot.activeElement === globalThis.focused && globalThis.focused.isConnected),
      true,
    );
  });

  it('leaves the rows of a list that fails later, and says which it is and of when', async () => {
    const bay = switchableFeed([meeting('bay-side', { day: 3 })]);
    const other = await serve({
      feeds: {
        'bay.json': (request, response) => {
          response.setHeader('access-control-allow-origin', '*');
          bay(request, response);
        },
      },
    });
    const { page, finder, rows } = await ready({
      feeds: { 'list.json': harbour },
      body: finderOf(`/feeds/list.json ${other.url}feeds/bay.json`),
    });
    await rows.nth(4).waitFor();
    bay.fail = 404;
    await page.clock.setFixedTime(new Date('2026-11-23T20:05:00Z'));
    await on(page, (element) => element.refresh());
    const notice = finder.getByText(/^This is the list of/);
    await notice.waitFor();
    assert.match(await notice.textContent(), new RegExp(`^This is the list of ${new URL(other.url).host} as of .*Nov.* 23.*12:00`));
    assert.equal(await rows.count(), 5);
    assert.equal(await finder.getByText(/Part of the list/).count(), 0);
    bay.fail = undefined;
    await finder.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('does not call a list empty while another one could not be had', async () => {
    const bay = Object.assign(switchableFeed(), { fail: 404 });
    const { finder } = await open({ feeds: { 'list.json': [], 'bay.json': bay }, body: TWO });
    await finder.getByText(/^Part of the list could not be loaded/).waitFor();
    assert.equal(await finder.getByText('The meeting list is empty at the moment.').count(), 0);
    assert.equal(await finder.getByText('503-555-0100').isVisible(), true);
  });

  it('goes on by itself when what keeps the lists cannot be loaded', async () => {
    const feed = Object.assign(switchableFeed(), { fail: 404 });
    const { page, finder, rows } = await open({
      feeds: { 'list.json': feed },
      at: undefined,
      prepare: async (tab) => {
        await tab.clock.install();
        await tab.route(/source-keeper/, (route) => route.abort());
      },
    });
    await finder.getByText('The meeting list could not be loaded.').waitFor();
    feed.fail = undefined;
    await page.clock.fastForward(5_000);
    await rows.nth(3).waitFor();
  });

  describe('with a meeting that two lists have', () => {
    const own = [meeting('harbour-lights', entity('Coast office'))];
    const bays = [
      meeting('b-7', { name: 'The Harbour Lights Group', ...entity('Bay office') }),
      meeting('bay-side', { day: 3, ...entity('Bay office') }),
    ];
    const feeds = { 'list.json': own, 'bay.json': bays };

    it('shows it once, with where both listings are from', async () => {
      const { finder, rows } = await ready({ feeds, body: TWO });
      await finder.getByText('2 meetings', { exact: true }).waitFor();
      assert.equal(await rows.count(), 2);
      await linkOf(finder, 'Harbour lights').click();
      await finder.getByText(/Listed by Coast office/).waitFor();
      await finder.getByText(/Listed by Bay office/).waitFor();
    });

    it('opens it by a link to either', async () => {
      for (const id of ['harbour-lights', 'b-7']) {
        const { page, finder } = await open({
          feeds,
          body: TWO,
          at: NOON,
          prepare: (tab) =>
            tab.addInitScript(
              (own) => location.protocol === 'http:' && !location.hash && history.replaceState(null, '', `#meeting=${own}`),
              id,
            ),
        });
        await finder.getByRole('heading', { name: 'Harbour lights' }).waitFor();
        assert.equal(await on(page, ({ selection }) => selection.source.feed), '/feeds/list.json');
      }
    });

    it('keeps it open when the list that is preferred comes later, or no longer has it', async () => {
      const late = Object.assign(switchableFeed(own), { fail: 404 });
      const { page, finder } = await ready({ feeds: { 'list.json': late, 'bay.json': bays }, body: TWO });
      await linkOf(finder, 'The Harbour Lights Group').click();
      await finder.getByRole('heading', { name: 'The Harbour Lights Group' }).waitFor();
      late.fail = undefined;
      await on(page, (element) => element.refresh());
      await finder.getByRole('heading', { name: 'Harbour lights', exact: true }).waitFor();
      late.rows = [meeting('elsewhere', { day: 5, time: '06:00' })];
      await on(page, (element) => element.refresh());
      await finder.getByRole('heading', { name: 'The Harbour Lights Group' }).waitFor();
    });

    it('keeps meetings apart that only share an id, each open under its own', async () => {
      const late = Object.assign(switchableFeed([meeting('one')]), { fail: 404 });
      const bay = [meeting('one', { name: 'Another', time: '20:00', location: 'Elsewhere' })];
      const { page, finder, rows } = await ready({ feeds: { 'list.json': late, 'bay.json': bay }, body: TWO });
      await linkOf(finder, 'Another').click();
      late.fail = undefined;
      await on(page, (element) => element.refresh());
      await page.waitForURL(/#meeting=one~2$/);
      assert.equal(await finder.getByRole('heading', { name: 'Another' }).isVisible(), true);
      await finder.getByRole('button', { name: 'Back to the list' }).click();
      await linkOf(finder, 'One').waitFor();
      assert.equal(await rows.count(), 2);
    });
  });
});
