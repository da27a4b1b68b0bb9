// The next meetings on a home page: from the first paint to the way into the room.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amityGroups } from './amity-groups.mjs';
import { NOON, meeting, switchableFeed, useBrowser } from './finder-case.mjs';
import { HELP, PHONE, STRICT, assertQuiet, watch } from './group-pages.mjs';

const rows = [
  meeting('noon-tide', { time: '11:30', end_time: '12:30' }),
  meeting('early-lantern', {
    time: '12:25',
    types: ['C', 'ONL'],
    formatted_address: 'Port Amity, OR, USA',
    conference_url: 'https://zoom.us/j/5550100',
  }),
  meeting('harbour-lights'),
  meeting('next-day', { day: 2, time: '07:00' }),
];
const BODY = `<handrail-next-meetings src="/feeds/list.json" finder-href="/feeds/finder.html">${HELP}</handrail-next-meetings><p id="below">Below</p>`;

describe('<handrail-next-meetings>', () => {
  const { open } = useBrowser();
  const strip = (page) => page.locator('handrail-next-meetings');
  const start = (more = {}) =>
    open({
      body: BODY,
      feeds: { 'list.json': rows, 'finder.html': '<title>Finder</title>' },
      headers: STRICT,
      prepare: watch(['handrail-meeting-opened', 'handrail-feed-failed']),
      ...PHONE,
      ...more,
    });

  it('says what is on and what is next, how to get in, and leads to the finder', async () => {
    const visitor = await start();
    const { page } = visitor;
    await strip(page).getByText('On now until 12:30 PM').waitFor();
    await strip(page).getByText('In 25 minutes, at 12:25 PM').waitFor();
    await strip(page).getByText('Today 7:00 PM').waitFor();
    assert.equal(await strip(page).getByText('Next day').count(), 0);
    const join = strip(page).getByRole('link', { name: 'Join Early lantern' });
    assert.deepEqual(await join.evaluate(({ href, rel, referrerPolicy }) => [href, rel, referrerPolicy]), [
      'https://zoom.us/j/5550100',
      'noreferrer noopener',
      'no-referrer',
    ]);
    await assertQuiet(visitor);
    await strip(page).getByRole('link', { name: 'Harbour lights' }).click();
    await page.waitForURL(/finder\.html#meeting=harbour-lights$/);
  });

  it('keeps the place of the meetings, so that nothing below moves when they come', async () => {
    const feed = switchableFeed(rows);
    feed.hold = true;
    const { page } = await start({ feeds: { 'list.json': feed } });
    await strip(page).locator('.skeleton').waitFor();
    const before = await page.locator('#below').boundingBox();
    for (const response of feed.held) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
    await strip(page).getByText('On now until').waitFor();
    const after = await page.locator('#below').boundingBox();
    assert.ok(Math.abs(after.y - before.y) <= 4, `moved by ${after.y - before.y}`);
  });

  it('never looks like "no meetings" when the list cannot be had, and comes back by itself', async () => {
    const feed = switchableFeed(rows);
    feed.fail = 404;
    const { page } = await start({ feeds: { 'list.json': feed } });
    await strip(page).getByText('could not be loaded').waitFor();
    assert.equal(await strip(page).getByText('No meeting').count(), 0);
    assert.ok(await strip(page).getByRole('link', { name: '503-555-0100' }).isVisible());
    feed.fail = undefined;
    await strip(page).getByRole('button', { name: 'Try again' }).click();
    await strip(page).getByText('On now until 12:30 PM').waitFor();
    assert.equal(await strip(page).getByText('could not be loaded').count(), 0);
  });

  it('reads a document of groups too, with what is monthly and what is cancelled', async () => {
    const at = Date.parse(NOON);
    const body = BODY.replace('finder-href', 'within="7d" count="20" finder-href');
    const { page, errors } = await start({ body, feeds: { 'list.json': amityGroups(at) } });
    await strip(page).getByText('Harbour Lights').waitFor();
    await strip(page).getByText('Open singing').waitFor();
    // It meets on the first and third Thursday, and Thursday is the fourth.
    assert.equal(await strip(page).getByText('The Kitchen Table').count(), 0);
    assert.equal(await strip(page).getByText('Football on the pier').count(), 0);
    assert.deepEqual(errors, []);
  });

  it('shows the page’s own words without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: '503-555-0100' }).isVisible());
  });
});
