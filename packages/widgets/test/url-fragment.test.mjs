// Filters in the address: none, two finders, a key of the page's own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, shown, useBrowser } from './finder-case.mjs';

describe('<handrail-meeting-finder> and the fragment', () => {
  const { ready } = useBrowser();

  it('leaves the address alone with url-state="none", and still goes back', async () => {
    const { page, finder } = await ready({ body: FINDER.replace('src=', 'url-state="none" src=') });
    const [address, entries] = await page.evaluate(() => [location.href, history.length]);
    await finder.getByRole('checkbox', { name: /Monday/ }).click();
    await finder.getByText('2 of 4 meetings').waitFor();
    await finder.locator('[part~="row-link"]').first().click();
    await finder.getByRole('button', { name: 'Back to the list' }).click();
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.deepEqual(await page.evaluate(() => [location.href, history.length]), [address, entries]);
  });

  it('keeps two finders apart, each with its own parameters', async () => {
    const { page } = await ready({ body: `${FINDER}${FINDER}` });
    const [one, two] = [page.locator('handrail-meeting-finder').nth(0), page.locator('handrail-meeting-finder').nth(1)];
    await one.getByRole('checkbox', { name: /Monday/ }).click();
    await two.getByRole('checkbox', { name: /Friday/ }).click();
    await two.getByText('1 of 4 meetings').waitFor();
    await one.getByText('2 of 4 meetings').waitFor();
    const own = new URLSearchParams(new URL(page.url()).hash.slice(1));
    assert.deepEqual([...own.values()].sort(), ['1', '5']);
    await page.reload();
    await shown(page);
    await one.getByText('2 of 4 meetings').waitFor();
    await two.getByText('1 of 4 meetings').waitFor();
    await page.goBack();
    await two.getByText('4 meetings', { exact: true }).waitFor();
    await one.getByText('2 of 4 meetings').waitFor();
  });

  it('uses the key that the page gives it', async () => {
    const { page, finder } = await ready({ body: FINDER.replace('src=', 'url-key="east" src=') });
    await finder.getByRole('checkbox', { name: /Monday/ }).click();
    await finder.getByText('2 of 4 meetings').waitFor();
    assert.match(page.url(), /#east\.day=1$/);
    await page.evaluate(() => {
      location.hash = '#east.day=5&day=1';
    });
    await finder.getByText('1 of 4 meetings').waitFor();
  });
});
