// On paper: every row that matches, no controls, dark text; and the page as it was afterwards.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HELPLINE, longList, styleOf, useBrowser } from './finder-case.mjs';

const print = async (page) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
};
const endPrint = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
};
const CONTROLS = ['toolbar', 'search-input', 'filters', 'chip', 'map', 'join', 'button'];

/** Parts of the finder that can be seen, and are controls. */
const visibleControls = async (finder) => {
  const seen = [];
  for (const part of CONTROLS) {
    for (const each of await finder.locator(`[part~="${part}"]`).all()) if (await each.isVisible()) seen.push(part);
  }
  for (const each of await finder.locator('select, input').all()) if (await each.isVisible()) seen.push('field');
  return seen;
};

describe('<handrail-meeting-finder> on paper', () => {
  const { ready, open } = useBrowser();

  it('prints every row and no control, and shows its page of rows again afterwards', async () => {
    const { page, finder, rows } = await ready({ feeds: { 'list.json': longList(60) } });
    assert.equal(await rows.count(), 25);
    await print(page);
    assert.equal(await rows.count(), 60);
    assert.deepEqual(await visibleControls(finder), []);
    assert.equal(await finder.getByText('60 meetings', { exact: true }).isVisible(), true);
    await endPrint(page);
    assert.equal(await rows.count(), 25);
    assert.ok((await visibleControls(finder)).includes('search-input'));
  });

  it('prints only the rows that match', async () => {
    const { page, finder, rows } = await ready({ feeds: { 'list.json': longList(70) } });
    await page.evaluate(() => {
      document.querySelector('handrail-meeting-finder').filters = { weekdays: [1, 2, 3, 4] };
    });
    await finder.getByText('40 of 70 meetings').waitFor();
    assert.equal(await rows.count(), 25);
    await print(page);
    assert.equal(await rows.count(), 40);
    assert.deepEqual(await visibleControls(finder), []);
    await endPrint(page);
    assert.equal(await rows.count(), 25);
  });

  it('keeps the rows that "show more" added, after printing', async () => {
    const { page, finder, rows } = await ready({ feeds: { 'list.json': longList(90) } });
    await finder.getByRole('button', { name: /^Show 25 more/ }).click();
    await rows.nth(49).waitFor();
    await print(page);
    assert.equal(await rows.count(), 90);
    await endPrint(page);
    assert.equal(await rows.count(), 50);
  });

  it('prints one meeting without its buttons while it is open', async () => {
    const { page, finder } = await ready();
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    await print(page);
    assert.equal(await finder.getByText('1 Quay St, Port Amity').isVisible(), true);
    assert.equal(await finder.locator('[part~="row"]').first().isVisible(), false);
    assert.equal(await finder.getByRole('button').count(), 0);
    await endPrint(page);
    assert.equal(await finder.locator('[part~="detail"]').isVisible(), true);
  });

  it('prints the helpline, and the notice without its button, when the list could not be loaded', async () => {
    const { page, finder } = await open({
      feeds: {},
      body: `<handrail-meeting-finder src="/feeds/none.json">${HELPLINE}</handrail-meeting-finder>`,
    });
    await finder.getByRole('button', { name: 'Try again' }).waitFor();
    await print(page);
    assert.equal(await finder.getByText('The meeting list could not be loaded.').isVisible(), true);
    assert.equal(await finder.getByText('503-555-0100').isVisible(), true);
    assert.deepEqual(await visibleControls(finder), []);
  });

  it('prints dark text, since paper is white and backgrounds are left out', async () => {
    const { page, finder } = await ready({
      body: '<handrail-meeting-finder theme="dark" src="/feeds/list.json"></handrail-meeting-finder>',
    });
    const { color: onScreen } = await styleOf(finder.locator('[part~="base"]'), ['color']);
    await print(page);
    const { color } = await styleOf(finder.locator('[part~="base"]'), ['color']);
    assert.equal(onScreen, 'rgb(233, 236, 240)');
    assert.equal(color, 'rgb(28, 31, 35)');
  });

  it('makes a PDF with several pages for a long list', async () => {
    const { page, rows } = await ready({ feeds: { 'list.json': longList(120) } });
    const pdf = await page.pdf();
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 5, `${pages} pages`);
    assert.equal(await rows.count(), 25);
  });
});
