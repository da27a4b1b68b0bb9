// Languages and direction: a page from right to left, a language that changes, an owner's own words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, longList, pageWith, shown, stickingOut, styleOf, useBrowser } from './finder-case.mjs';

const PHONE = { width: 320, height: 640 };
const rtlPage = pageWith({ attributes: 'lang="ar" dir="rtl"' });

const rectOf = (locator) => locator.first().evaluate((element) => element.getBoundingClientRect().toJSON());

describe('<handrail-meeting-finder> on a page from right to left', () => {
  const { ready } = useBrowser();

  it('fits into 320 pixels in list, filters and detail', async () => {
    const { page, finder } = await ready({ html: rtlPage, viewport: PHONE, feeds: { 'list.json': longList(30) } });
    assert.deepEqual(await stickingOut(page), []);
    await finder.locator('[aria-controls="filters"]').click();
    await finder.locator('[part~="filters"]').waitFor();
    assert.deepEqual(await stickingOut(page), []);
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    assert.deepEqual(await stickingOut(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });

  it('keeps the icon of the search field at its start, beside the text', async () => {
    const { finder } = await ready({ html: rtlPage, viewport: PHONE });
    const field = await rectOf(finder.locator('[part~="search-input"]'));
    const icon = await rectOf(finder.locator('[role="search"] svg'));
    const { 'padding-right': room } = await styleOf(finder.locator('[part~="search-input"]'), ['padding-right']);
    assert.ok(icon.right <= field.right && icon.left > field.left + field.width / 2, 'the icon is at the right');
    assert.ok(
      parseFloat(room) >= field.right - icon.left,
      `${room} of room for an icon that ends ${field.right - icon.left} px from the edge`,
    );
  });

  it('begins at the right: heading, time of a row, filters of a wide page', async () => {
    const { finder } = await ready({ html: rtlPage });
    const base = await rectOf(finder.locator('[part~="base"]'));
    const filters = await rectOf(finder.locator('[part~="filters"]'));
    const list = await rectOf(finder.locator('[part~="list"]'));
    assert.ok(filters.left > list.right, 'the filters stand right of the list');
    assert.ok(base.right - filters.right < 40);
    const row = await rectOf(finder.locator('[part~="row"]'));
    const name = await rectOf(finder.locator('[part~="row-link"]'));
    assert.ok(name.left > row.left + row.width / 2, 'the name begins in the right half');
    assert.equal((await styleOf(finder.getByRole('heading', { level: 2 }), ['direction'])).direction, 'rtl');
  });

  it('points the arrow of "Back to the list" to the right', async () => {
    const { finder } = await ready({ html: rtlPage });
    await finder.locator('[part~="row-link"]').first().click();
    const { transform } = await styleOf(finder.getByRole('button', { name: 'Back to the list' }).locator('svg'), ['transform']);
    assert.match(transform, /^matrix\(-1,/);
  });

  it('keeps the same distance between icon and text from left to right', async () => {
    const { finder } = await ready({ viewport: PHONE });
    const field = await rectOf(finder.locator('[part~="search-input"]'));
    const icon = await rectOf(finder.locator('[role="search"] svg'));
    const { 'padding-left': room } = await styleOf(finder.locator('[part~="search-input"]'), ['padding-left']);
    assert.ok(icon.right <= field.left + parseFloat(room));
  });
});

describe('<handrail-meeting-finder> in a language', () => {
  const { ready, open } = useBrowser();

  it('follows the page to another language while it is shown', async () => {
    const { page, finder, errors } = await ready();
    await finder.getByRole('heading', { name: 'Find a meeting' }).waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await finder.getByRole('heading', { name: 'Encontrar una reunión' }).waitFor();
    await finder.getByText('4 reuniones', { exact: true }).waitFor();
    await finder.getByLabel('Buscar reuniones').first().waitFor();
    assert.equal(await finder.getByText('Show', { exact: false }).count(), 0);
    assert.equal(await finder.locator('[part~="base"]').getAttribute('lang'), 'es');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await finder.getByRole('heading', { name: 'Find a meeting' }).waitFor();
    assert.deepEqual(errors, []);
  });

  it('keeps filters and the open meeting when the language changes', async () => {
    const { page, finder } = await ready();
    await finder.locator('[part~="search-input"]').fill('tide');
    await finder.getByText('2 of 4 meetings').waitFor();
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await finder.getByRole('button', { name: 'Volver a la lista' }).click();
    await finder.getByText('2 de 4 reuniones').waitFor();
  });

  it('shows English and tells the owner for a language without texts', async () => {
    const { finder, warnings } = await ready({
      body: '<handrail-meeting-finder lang="tlh" src="/feeds/list.json"></handrail-meeting-finder>',
    });
    await finder.getByRole('heading', { name: 'Find a meeting' }).waitFor();
    assert.equal(warnings.filter((text) => text.includes('LANGUAGE')).length, 1);
  });

  it('uses the owner’s words in place of its own, in every language', async () => {
    const { page, finder } = await ready();
    await page.evaluate(() => {
      document.querySelector('handrail-meeting-finder').strings = { title: 'Find a room', nearMe: 'Around here' };
    });
    await finder.getByRole('heading', { name: 'Find a room' }).waitFor();
    await finder.getByRole('button', { name: 'Around here' }).waitFor();
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await finder.getByText('4 reuniones', { exact: true }).waitFor();
    await finder.getByRole('heading', { name: 'Find a room' }).waitFor();
  });

  it('takes the language of the nearest element that names one', async () => {
    const { page, finder } = await open({ body: `<section lang="es-MX">${FINDER}</section>` });
    await finder.getByRole('heading', { name: 'Encontrar una reunión' }).waitFor();
    await shown(page);
  });
});
