// Settings that cannot be right: the owner is told once, the visitor gets a list.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, longList, meeting, useBrowser } from './finder-case.mjs';

const withAttribute = (text) => FINDER.replace('src=', `${text} src=`);

describe('<handrail-meeting-finder> with settings that cannot be right', () => {
  const { open, ready } = useBrowser();
  const own = (warnings, word) => warnings.filter((text) => text.startsWith('[handrail]') && text.includes(word));

  it('shows the list in spite of them, and warns once about each, on a page with two finders', async () => {
    const bad = [
      'units="foo"',
      'heading-level="9"',
      'page-size="-1"',
      'time-zone="Mars/Base"',
      'programme="nope"',
      'theme="pink"',
      'url-state="query"',
    ];
    const feeds = { 'list.json': [meeting('no-zone', { timezone: undefined }), ...longList(29)] };
    const { page, finder, errors, warnings } = await ready({ body: withAttribute(bad.join(' ')).repeat(2), feeds });
    await finder.getByText('30 meetings', { exact: true }).waitFor();
    assert.equal(await finder.locator('[part~="row"]').count(), 25);
    assert.equal(await finder.getByRole('heading', { name: 'Find a meeting', level: 2 }).count(), 1);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('handrail-meeting-finder')) element.filters = { weekdays: [1] };
    });
    await finder.getByText(/of 30 meetings/).waitFor();
    for (const attribute of bad) {
      const word = attribute.startsWith('programme') ? '"nope"' : attribute;
      assert.equal(own(warnings, word).length, 1, `${attribute}: ${warnings.join('\n')}`);
    }
    assert.deepEqual(errors, []);
  });

  it('warns about words in place of numbers', async () => {
    const { finder, warnings } = await ready({ body: withAttribute('heading-level="second" page-size="many"') });
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    for (const word of ['heading-level="second"', 'page-size="many"']) {
      assert.equal(own(warnings, word).length, 1, warnings.join('\n'));
    }
  });

  it('takes filters that are null as none', async () => {
    const { page, finder, errors } = await ready();
    await page.evaluate(() => {
      const element = document.querySelector('handrail-meeting-finder');
      element.filters = { weekdays: [1] };
      element.filters = null;
    });
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.deepEqual(await page.evaluate(() => document.querySelector('handrail-meeting-finder').filters), {});
    assert.deepEqual(errors, []);
  });

  it('shows the map without a background and warns once about map-tiles="javascript:x"', async () => {
    const { page, finder, errors, warnings, hosts, server } = await ready({ body: withAttribute('map-tiles="javascript:x"') });
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    assert.equal(await finder.locator('img').count(), 0);
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
    assert.equal(own(warnings, 'MAP_TILES').length, 1);
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    assert.equal(page.url(), server.url);
    assert.deepEqual(errors, []);
  });

  for (const body of [
    '<handrail-meeting-finder></handrail-meeting-finder>',
    '<handrail-meeting-finder src=" "></handrail-meeting-finder>',
    '<handrail-meeting-finder src="“”"></handrail-meeting-finder>',
  ]) {
    it(`says that no list is set up for ${body.slice(0, body.indexOf('>') + 1)}`, async () => {
      const { finder, errors } = await open({ body });
      await finder.getByText('No meeting list has been set up for this page yet.').waitFor();
      assert.deepEqual(errors, []);
    });
  }

  it('reads settings in curly quotes, as word processors make them', async () => {
    const { finder, warnings, rows } = await ready({
      body: '<handrail-meeting-finder units="“km”" time-zone="“America/Denver”" src="“/feeds/list.json”"></handrail-meeting-finder>',
    });
    assert.equal(await rows.count(), 4);
    assert.deepEqual(own(warnings, 'units'), []);
    await finder.getByText('4 meetings', { exact: true }).waitFor();
  });

  it('loads when src comes later', async () => {
    const { page, finder, rows } = await open({ body: '<handrail-meeting-finder></handrail-meeting-finder>' });
    await finder.getByText('No meeting list has been set up for this page yet.').waitFor();
    await page.evaluate(() => document.querySelector('handrail-meeting-finder').setAttribute('src', '/feeds/list.json'));
    await rows.nth(3).waitFor();
  });

  it('takes good values: heading, number of rows', async () => {
    const { finder, rows, warnings } = await ready({
      body: withAttribute('heading-level="4" page-size="10"'),
      feeds: { 'list.json': longList(60) },
    });
    assert.equal(await rows.count(), 10);
    assert.equal(await finder.getByRole('heading', { name: 'Find a meeting', level: 4 }).count(), 1);
    assert.ok((await finder.getByRole('heading', { level: 5 }).count()) > 0);
    assert.deepEqual(own(warnings, ''), []);
  });

  it('says on "show more" how many rows it adds', async () => {
    const { finder, rows } = await ready({ body: FINDER.replace('src=', 'page-size="10" src='), feeds: { 'list.json': longList(60) } });
    await finder.getByRole('button', { name: 'Show 10 more' }).click();
    await rows.nth(19).waitFor();
    assert.equal(await rows.count(), 20);
  });
});
