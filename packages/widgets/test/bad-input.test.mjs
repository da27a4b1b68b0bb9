// One odd row among good ones, and feeds that are no feeds: nothing blanks the list, nothing raw reaches the visitor.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, serveFinder, statusOf, visit } from './finder-page.mjs';

const place = {
  formatted_address: '1 Quay St, Port Amity, OR 97000, USA',
  timezone: 'America/Los_Angeles',
  latitude: 44.6,
  longitude: -124.9,
};
const good = [
  {
    name: 'Harbour Lights',
    slug: 'harbour-lights',
    day: 1,
    time: '19:00',
    end_time: '20:00',
    types: ['O', 'D'],
    location: 'Seamen’s Hall',
    ...place,
  },
  { name: 'Early Tide', slug: 'early-tide', day: 2, time: '07:00', types: ['C'], location: 'Seamen’s Hall', ...place },
  { name: 'Night Watch', slug: 'night-watch', day: 5, time: '23:30', end_time: '00:30', types: ['O'], location: 'Old Pier', ...place },
];
const row = (change) => ({
  name: 'Odd One',
  slug: 'odd-one',
  day: 3,
  time: '12:00',
  types: ['O'],
  location: 'Old Pier',
  ...place,
  ...change,
});
const without = (name) => {
  const copy = row({});
  delete copy[name];
  return copy;
};

const inherited = ['constructor', '__proto__', 'toString'];

/** Rows, and how many list rows the odd one gives. */
const oddRows = [
  ['no slug', [without('slug')], 1],
  ['a repeated slug', [row({ slug: 'early-tide' })], 1],
  ['a slug named constructor', [row({ slug: 'constructor' })], 1],
  ['a slug named __proto__', [row({ slug: '__proto__' })], 1],
  ['an integer slug', [row({ slug: 12 })], 1],
  ['a slug with a slash and a blank', [row({ slug: 'a/b c' })], 1],
  ['no name', [without('name')], 1],
  ['a number as name', [row({ name: 42, day: 2, time: '07:00' })], 1],
  ['a day as digits', [row({ day: '3' })], 1],
  ['a day out of range', [row({ day: 9 })], 1],
  ['a day as a name', [row({ day: 'Monday' })], 1],
  ['a null day', [row({ day: null })], 1],
  ['two days', [row({ day: [1, 3] })], 2],
  ['two days in several rows', [row({ day: [2, 4] }), row({ slug: 'odd-two', day: [1, 3] })], 4],
  ['a time out of range', [row({ time: '25:00' })], 1],
  ['an end out of range', [row({ end_time: '99:99' })], 1],
  ['a time with PM', [row({ time: '7:00 PM' })], 1],
  ['a number as time', [row({ time: 700 })], 1],
  ['no zone', [without('timezone')], 1],
  ['an unknown zone', [row({ timezone: 'Mars/Phobos' })], 1],
  ['an end before its start', [row({ time: '23:30', end_time: '00:30' })], 1],
  ['null types', [row({ types: null })], 1],
  ['types as a string', [row({ types: 'O' })], 1],
  ['null inside types', [row({ types: [null] })], 1],
  ['types named like what every object inherits', [row({ types: inherited })], 1],
  ['an object as notes', [row({ notes: { a: 1 } })], 1],
  [
    'markup everywhere',
    [row({ name: '<img src=x onerror=alert(1)>Odd', notes: '<script>alert(1)</script>', location: '<b>Old</b> Pier' })],
    1,
  ],
  ['a link without a scheme', [row({ conference_url: 'zoom.us/j/1' })], 1],
  ['a broken link', [row({ conference_url: 'https:/zoom' })], 1],
  ['a script as a link', [row({ conference_url: 'javascript://zoom.us/%0aalert(1)' })], 1],
  ['a look-alike host', [row({ conference_url: 'https://evilzoom.us/j/1' })], 1],
  ['a website without a scheme', [row({ website: 'example.org', entity: 'X', entity_url: 'nonsense' })], 1],
  ['words as latitude', [row({ latitude: 'abc' })], 1],
  ['a number as address', [row({ formatted_address: 12 })], 1],
  ['no address at all', [without('formatted_address')], 1],
  ['null', [null], 0],
  ['an empty object', [{}], 0],
];

describe('<handrail-meeting-finder> on bad input', () => {
  let browser;
  let server;
  const feeds = {};
  before(async () => {
    browser = await openBrowser();
    server = await serveFinder({ feeds, body: '<handrail-meeting-finder src="/feeds/feed.json"></handrail-meeting-finder>' });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const show = async (feed) => {
    feeds['feed.json'] = feed;
    return visit(browser, server.url);
  };

  for (const [name, rows, listed] of oddRows) {
    it(`shows the good rows beside ${name}`, async () => {
      const { page, errors, close } = await show([...good, ...rows]);
      await page.locator('[part~="row"]').first().waitFor();
      assert.equal(await statusOf(page), `${good.length + listed} meetings`);
      // Search and a filter together, then every meeting opened: no row breaks another one's page.
      await page.locator('[part~="search-input"]').fill('harbour');
      await page.getByText('Monday', { exact: true }).click();
      assert.match(await statusOf(page), /^1 of/);
      await page.locator('.clear').click();
      for (let index = 0; index < good.length + listed; index += 1) {
        await page.locator('[part~="row-link"]').nth(index).click();
        await page.locator('[part~="detail"]').waitFor();
        assert.notEqual((await page.locator('.detail-name').textContent()).trim(), '');
        await page.locator('.back').click();
        await page.locator('[part~="row"]').first().waitFor();
      }
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('shows an unknown type by its code, also when every object inherits something of that name', async () => {
    const { page, errors, close } = await show([row({ types: inherited })]);
    await page.locator('[part~="row-link"]').first().click();
    assert.deepEqual(await page.locator('.types li').allTextContents(), inherited);
    assert.deepEqual(errors, []);
    await close();
  });

  it('shows the good rows beside all odd ones at once, and tells the owner once', async () => {
    const { page, errors, warnings, close } = await show([...good, ...oddRows.flatMap(([, rows]) => rows)]);
    await page.locator('[part~="row"]').first().waitFor();
    assert.ok(Number((await statusOf(page)).replace(/\D/g, '')) > 30);
    // It is said when the second part has loaded, which also brings the filters.
    await page.locator('[part~="filters"], [aria-controls="filters"]').first().waitFor();
    assert.equal(warnings.filter((text) => text.includes('[handrail] FEED')).length, 1);
    assert.doesNotMatch(await page.locator('[part~="base"]').innerText(), /row-|invalid|undefined|NaN|\[object/);
    assert.deepEqual(errors, []);
    await close();
  });

  const noFeeds = [
    ['an HTML page', '<!doctype html><p>hello'],
    ['cut-off JSON', '[{"name": "Har'],
    ['null', 'null'],
    ['an object without meetings', '{}'],
    ['a 404', (_request, response) => response.writeHead(404).end()],
    ['a 500', (_request, response) => response.writeHead(500).end('boom')],
    ['a cut connection', (request) => request.socket.destroy()],
  ];
  for (const [name, feed] of noFeeds) {
    it(`says that the list could not be loaded on ${name}, and never "no meetings"`, async () => {
      const { page, errors, close } = await show(feed);
      await page.getByText('The meeting list could not be loaded.').waitFor({ timeout: 20_000 });
      assert.equal(await page.locator('[part~="status"]').count(), 0);
      assert.deepEqual(errors, []);
      feeds['feed.json'] = good;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('[part~="row"]').first().waitFor({ timeout: 20_000 });
      await close();
    });
  }

  it('tells an empty list from a failed one', async () => {
    const { page, close } = await show([]);
    await page.getByText('The meeting list is empty at the moment.').waitFor();
    await close();
  });
});
