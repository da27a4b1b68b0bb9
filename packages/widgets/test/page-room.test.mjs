// In a sidebar, a hidden tab, a flex row: the room that a page gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FINDER, longList, pageWith, stickingOut, useBrowser } from './finder-case.mjs';

describe('<handrail-meeting-finder> in the room it is given', () => {
  const { ready, open } = useBrowser();

  it('fits into a sidebar of 300 pixels on a wide page', async () => {
    const { page, finder } = await ready({
      html: pageWith({ body: `<aside style="width: 300px">${FINDER}</aside>` }),
      feeds: { 'list.json': longList(30) },
    });
    const inside = () =>
      finder.evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return [...element.shadowRoot.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > right + 0.5)
          .map(({ className }) => String(className));
      });
    assert.deepEqual(await inside(), []);
    await finder.locator('[aria-controls="filters"]').click();
    await finder.locator('[part~="filters"]').waitFor();
    assert.deepEqual(await inside(), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });

  it('appears in a container that has no width at first', async () => {
    const { page, finder } = await open({ html: pageWith({ body: `<div id="tab" style="width: 0; overflow: hidden">${FINDER}</div>` }) });
    await finder.locator('[part~="row"]').first().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      document.querySelector('#tab').style.width = '1000px';
    });
    await finder.locator('[part~="filters"]').waitFor();
    assert.equal(await finder.locator('[aria-controls="filters"]').count(), 0);
    await page.evaluate(() => {
      document.querySelector('#tab').style.width = '400px';
    });
    await finder.locator('[aria-controls="filters"]').waitFor();
  });

  it('appears in a tab that is not displayed at first', async () => {
    const { page, finder } = await open({ html: pageWith({ body: `<div id="tab" hidden>${FINDER}</div>` }) });
    await finder.locator('[part~="row"]').first().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      document.querySelector('#tab').hidden = false;
    });
    await finder.locator('[part~="filters"]').waitFor();
  });

  for (const [name, style] of [
    ['a row of flex items', 'display: flex'],
    ['a column of flex items that are not stretched', 'display: flex; flex-direction: column; align-items: flex-start'],
    ['a grid whose items are not stretched', 'display: grid; justify-items: center'],
    ['a floating box', 'float: left'],
    ['an inline block', 'display: inline-block'],
  ]) {
    it(`has a width, and no more than the window's, in ${name}`, async () => {
      const { page, finder } = await ready({
        html: pageWith({ body: `<div style="${style}">${FINDER}</div>` }),
        viewport: { width: 500, height: 800 },
      });
      for (const width of [500, 1100]) {
        await page.setViewportSize({ width, height: 800 });
        const box = await finder.boundingBox();
        assert.ok(box.width >= 400, `${box.width} px at ${width}`);
        assert.deepEqual(await stickingOut(page), [], `at ${width}`);
      }
    });
  }
});
