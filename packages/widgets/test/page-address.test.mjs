// The page's address: a <base>, a router, anchors and parameters of others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';

describe('<handrail-meeting-finder> and the address of its page', () => {
  const { ready } = useBrowser();
  const pathOf = (page) => page.evaluate(() => location.origin + location.pathname + location.search);

  for (const base of ['/elsewhere/', 'https://www.example.org/elsewhere/']) {
    it(`stays on its page although that has <base href="${base}">`, async () => {
      const load = `<script type="module">document.querySelector('handrail-meeting-finder').src = location.origin + '/feeds/list.json'; import(location.origin + '/handrail/handrail.js');</script>`;
      const body = '<handrail-meeting-finder></handrail-meeting-finder>';
      const { page, finder, errors } = await ready({ html: pageWith({ head: `<base href="${base}">`, body, script: load }) });
      const path = await pathOf(page);
      await finder.getByText('Monday', { exact: true }).first().click();
      await finder.getByText('2 of 4 meetings').waitFor();
      assert.equal(await pathOf(page), path);
      assert.match(page.url(), /#day=1$/);
      await finder.locator('[part~="row-link"]').first().click();
      await finder.locator('[part~="detail"]').waitFor();
      assert.equal(await pathOf(page), path);
      await page.goBack();
      await finder.getByText('2 of 4 meetings').waitFor();
      await finder.getByRole('button', { name: 'Clear all' }).first().click();
      assert.equal(page.url(), path);
      assert.deepEqual(errors, []);
    });
  }

  it('keeps path, query and state that the page’s own router writes', async () => {
    const { page, finder, errors } = await ready();
    await page.evaluate(() => history.pushState({ route: 'meetings' }, '', '/meetings/?page=2'));
    await finder.getByText('Monday', { exact: true }).first().click();
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.match(page.url(), /\/meetings\/\?page=2#day=1$/);
    assert.deepEqual(await page.evaluate(() => history.state), { route: 'meetings' });
    await finder.getByRole('button', { name: 'Clear all' }).first().click();
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.match(page.url(), /\/meetings\/\?page=2$/);
    await page.goBack();
    await finder.getByText('2 of 4 meetings').waitFor();
    await page.goBack();
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.deepEqual(errors, []);
  });

  it('keeps parameters of others in the fragment', async () => {
    const { page, finder } = await ready();
    await page.evaluate(() => history.replaceState(null, '', '#menu=open'));
    await finder.getByText('Monday', { exact: true }).first().click();
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.match(page.url(), /#menu=open&day=1$/);
  });

  it('leaves an anchor of the page alone until a filter is set', async () => {
    const { page, finder } = await ready();
    await page.evaluate(() => {
      location.hash = '#contact';
    });
    await finder.getByText('4 meetings', { exact: true }).waitFor();
    assert.match(page.url(), /#contact$/);
  });
});
