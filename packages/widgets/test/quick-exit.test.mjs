// Leaving for real: the page after it, the history, and what is left in view.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';

const weather = (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Weather</title><h1>Weather</h1>');
const BODY = `<a href="/feeds/weather.html" data-quick-exit>Leave (first link)</a>
<handrail-quick-exit href="/feeds/weather.html"><a href="/feeds/weather.html" rel="nofollow noreferrer">Leave</a></handrail-quick-exit>
<h2>Private words</h2><input aria-label="Note">`;

describe('<handrail-quick-exit>', () => {
  const { open } = useBrowser();
  const start = (more = {}) => open({ html: pageWith({ body: BODY }), feeds: { 'weather.html': weather }, ...more });
  const away = (page) => page.getByRole('heading', { name: 'Weather' }).waitFor();
  const button = (page) => page.locator('handrail-quick-exit').getByRole('link', { name: 'Leave this page' });

  it('puts the other page in the place of this one, so that Back does not lead here', async () => {
    const { page, errors } = await start();
    await button(page).click();
    await away(page);
    await page.goBack();
    assert.doesNotMatch(await page.content(), /Private words/);
    assert.deepEqual(errors, []);
  });

  it('leaves by three presses of Shift, also while a field has the focus', async () => {
    const { page } = await start();
    await button(page).waitFor();
    await page.getByLabel('Note').focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await away(page);
  });

  it('stays while somebody types capitals', async () => {
    const { page } = await start();
    await button(page).waitFor();
    await page.getByLabel('Note').focus();
    for (const letter of 'HARBOUR LIGHTS, PORT AMITY') {
      await page.keyboard.down('Shift');
      await page.keyboard.press(letter);
      await page.keyboard.up('Shift');
    }
    assert.match(await page.content(), /Private words/);
    assert.equal(await page.getByLabel('Note').inputValue(), 'HARBOUR LIGHTS, PORT AMITY');
  });

  it('leaves by a link of the page, without a script of the page', async () => {
    const { page } = await start();
    await button(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await away(page);
    assert.equal(await page.evaluate(() => document.referrer), '');
  });

  it('tells the other page nothing of where somebody came from', async () => {
    const { page } = await start();
    await button(page).click();
    await away(page);
    assert.equal(await page.evaluate(() => document.referrer), '');
  });

  it('covers the page at once, empties the title, and offers a link when the other page does not come', async () => {
    const nothing = (_request, response) => response.writeHead(204).end();
    const { page } = await start({ prepare: (tab) => tab.clock.install(), at: undefined, feeds: { 'weather.html': nothing } });
    await button(page).waitFor();
    await page.evaluate(() => document.querySelector('handrail-quick-exit').leave());
    await page.getByRole('status').getByText('Loading…').waitFor();
    const { title, covered, focused } = await page.evaluate(() => ({
      title: document.title.trim(),
      covered: [
        [5, 5],
        [innerWidth / 2, innerHeight / 2],
        [innerWidth - 5, innerHeight - 5],
      ].every(([x, y]) => document.elementFromPoint(x, y)?.textContent === 'Loading…'),
      focused: document.activeElement.textContent,
    }));
    assert.deepEqual({ title, covered, focused }, { title: '', covered: true, focused: 'Loading…' });
    await page.clock.fastForward(6_000);
    await page.getByRole('link', { name: 'Open the page' }).waitFor();
    assert.equal(await page.evaluate(() => [...document.body.children].every((each) => each.inert || each.matches(':popover-open'))), true);
  });

  it('is a link without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await away(page);
  });
});
