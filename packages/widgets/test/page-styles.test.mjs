// Among the styles of a page, at their worst.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, stickingOut, styleOf, useBrowser } from './finder-case.mjs';

/** Styles of pages as they are found, each at its worst. */
const styles = {
  'every box turned': '* { box-sizing: content-box !important; padding: 12px !important; margin: 3px !important; float: none !important }',
  'every box hidden': 'div, ul, li, svg, p, span, section, article { display: none !important }',
  'rules for bare tags':
    'button, input, select, a { all: unset !important; text-transform: uppercase !important; width: 100% !important; height: 4px !important }',
  'inherited texts':
    'body, body * { letter-spacing: 6px !important; word-spacing: 2em !important; text-transform: uppercase !important; text-align: right !important; line-height: 3 !important; white-space: nowrap !important; text-indent: 5em !important; font-style: italic !important; visibility: hidden !important; word-break: break-all !important; -webkit-text-fill-color: transparent !important; font-variant: small-caps !important }',
};

describe('<handrail-meeting-finder> among the styles of a page', () => {
  const { ready } = useBrowser();
  const PARTS = ['base', 'search-input', 'filters', 'badge', 'row', 'row-link', 'button'];
  const NAMES = [
    'box-sizing',
    'display',
    'padding-top',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-align',
    'white-space',
    'text-indent',
    'font-style',
    'visibility',
    'word-break',
    '-webkit-text-fill-color',
    'font-variant-caps',
    'line-height',
    'color',
    'border-top-width',
  ];
  const looks = async (finder) =>
    Object.fromEntries(await Promise.all(PARTS.map(async (part) => [part, await styleOf(finder.locator(`[part~="${part}"]`), NAMES)])));

  it('looks the same whatever the page does to its own boxes and texts', async () => {
    const { page, finder, errors } = await ready({ html: pageWith({}) });
    const usual = await looks(finder);
    for (const [name, css] of Object.entries(styles)) {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      assert.deepEqual(await looks(finder), usual, name);
      assert.equal(await finder.locator('[part~="row-link"]').first().isVisible(), true, name);
      assert.deepEqual(await stickingOut(page), [], name);
    }
    assert.deepEqual(errors, []);
  });

  for (const [name, size] of [
    ['tiny', '4px'],
    ['huge', '44px'],
  ]) {
    it(`stays readable and inside the window with a ${name} font`, async () => {
      const { page, finder } = await ready({
        html: pageWith({ head: `<style>html, body { font-size: ${size} !important }</style>` }),
        viewport: { width: 390, height: 844 },
      });
      assert.ok(parseFloat((await styleOf(finder.locator('[part~="row-link"]'), ['font-size']))['font-size']) >= 14);
      assert.deepEqual(await stickingOut(page), []);
    });
  }
});
