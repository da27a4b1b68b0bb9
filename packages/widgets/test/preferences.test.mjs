// What a visitor's system asks for: less motion, forced colours; and buttons that tell more than a colour.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, styleOf, useBrowser } from './finder-case.mjs';

const background = async (finder) => (await styleOf(finder.locator('[part~="base"]'), ['background-color']))['background-color'];

describe('<handrail-meeting-finder> for a visitor who wants less motion', () => {
  const { ready } = useBrowser();
  /** Animations under way or declared, in the whole finder. */
  const moving = (finder) =>
    finder.evaluate(({ shadowRoot }) => {
      const isMoving = (value) => value.split(',').some((each) => parseFloat(each) > 0);
      const declared = [...shadowRoot.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return isMoving(transitionDuration) || isMoving(animationDuration) || scrollBehavior === 'smooth';
      });
      return [...shadowRoot.getAnimations().map(String), ...declared.map(({ className }) => String(className))];
    });

  it('moves nothing in list, detail and map', async () => {
    const { finder } = await ready({ reducedMotion: 'reduce' });
    assert.deepEqual(await moving(finder), []);
    await finder.getByRole('button', { name: 'Map', exact: true }).click();
    await finder.getByRole('button', { name: 'Zoom in' }).click();
    assert.deepEqual(await moving(finder), []);
    await finder.locator('[part~="row-link"]').first().click();
    await finder.locator('[part~="detail"]').waitFor();
    assert.deepEqual(await moving(finder), []);
  });
});

describe('<handrail-meeting-finder> in forced colours', () => {
  const { ready } = useBrowser();
  const forced = { forcedColors: 'active' };
  const width = (value) => parseFloat(value);

  it('keeps the ring of the focus on field, button and row', async () => {
    const { page: tab, finder } = await ready(forced);
    await finder.locator('[part~="search-input"]').focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Shift+Tab');
    const ring = ['outline-style', 'outline-width', 'outline-color'];
    const field = await styleOf(finder.locator('[part~="search-input"]'), ring);
    assert.equal(field['outline-style'], 'solid');
    assert.ok(width(field['outline-width']) >= 2);
    const link = finder.locator('[part~="row-link"]').first();
    await link.focus();
    const row = await styleOf(link, ring, '::after');
    assert.equal(row['outline-style'], 'solid');
    assert.ok(width(row['outline-width']) >= 2);
    assert.ok(contrast(row['outline-color'], await background(finder)) >= 3);
  });

  it('keeps a border around badges, buttons and chips', async () => {
    const { finder } = await ready(forced);
    await finder.locator('[part~="search-input"]').fill('tide');
    await finder.locator('[part~="chip"]').first().waitFor();
    for (const part of ['badge', 'button', 'chip']) {
      const border = await styleOf(finder.locator(`[part~="${part}"]`), ['border-top-style', 'border-top-width', 'border-top-color']);
      assert.equal(border['border-top-style'], 'solid', part);
      assert.ok(width(border['border-top-width']) >= 1, part);
      assert.ok(contrast(border['border-top-color'], await background(finder)) >= 3, part);
    }
  });
});

describe('<handrail-meeting-finder> and its pressed buttons', () => {
  const { ready } = useBrowser();
  for (const forcedColors of ['none', 'active']) {
    it(`tells a pressed button by more than its colour, forced colours ${forcedColors}`, async () => {
      const { finder } = await ready({ forcedColors });
      const button = finder.getByRole('button', { name: 'Map', exact: true });
      const shape = ['text-decoration-line', 'border-top-width', 'outline-style', 'font-weight'];
      const before = await styleOf(button, shape);
      const place = await button.boundingBox();
      await button.click();
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      assert.notDeepEqual(await styleOf(button, shape), before);
      assert.deepEqual(await button.boundingBox(), place);
    });
  }
});
