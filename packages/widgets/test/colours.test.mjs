// Light and dark by attribute, page and visitor; and the owner's own colours.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, longList, styleOf, useBrowser } from './finder-case.mjs';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(22, 25, 29)';
const page = (attributes, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>${style}</style></head><body><handrail-meeting-finder src="/feeds/list.json" ${attributes}></handrail-meeting-finder><script type="module" src="/handrail/handrail.js"></script></body></html>`;
const background = async (finder) => (await styleOf(finder.locator('[part~="base"]'), ['background-color']))['background-color'];

describe('<handrail-meeting-finder> in light and dark', () => {
  const { ready } = useBrowser();
  /** Attribute, colour scheme of the page, preference of the visitor, what is shown. */
  const cases = [
    ['light', '', 'dark', LIGHT],
    ['dark', '', 'light', DARK],
    ['auto', '', 'dark', DARK],
    ['auto', '', 'light', LIGHT],
    ['', '', 'dark', LIGHT],
    ['', 'dark', 'light', DARK],
    ['', 'light dark', 'dark', DARK],
    ['light', 'dark', 'dark', LIGHT],
  ];
  it('follows its theme, then the page, then the visitor', async () => {
    const { page: tab, finder } = await ready();
    for (const [theme, scheme, colorScheme, expected] of cases) {
      const name = `theme ${theme || 'not set'}, page ${scheme || 'not set'}, visitor ${colorScheme}`;
      await tab.emulateMedia({ colorScheme });
      await tab.evaluate(
        ([own, page]) => {
          document.querySelector('handrail-meeting-finder').toggleAttribute('theme', own !== '');
          if (own) document.querySelector('handrail-meeting-finder').setAttribute('theme', own);
          document.documentElement.style.colorScheme = page;
        },
        [theme, scheme],
      );
      assert.equal(await background(finder), expected, name);
      const { color } = await styleOf(finder.locator('[part~="row-link"]'), ['color']);
      assert.ok(contrast(color, expected) >= 7, name);
    }
  });

  it('follows the colour scheme that the page names in its head', async () => {
    const { finder } = await ready({ html: page('', ':root { color-scheme: light dark }'), colorScheme: 'dark' });
    assert.equal(await background(finder), DARK);
  });
});

describe('<handrail-meeting-finder> in the colours of the page', () => {
  const { ready } = useBrowser();

  it('takes its colours, sizes and roundness from custom properties, also later', async () => {
    const own = `handrail-meeting-finder { --handrail-accent: rgb(122, 46, 142); --handrail-surface: rgb(250, 240, 230);
      --handrail-text: rgb(10, 20, 30); --handrail-border: rgb(1, 2, 3); --handrail-radius: 0; --handrail-font-size: 20px; --handrail-space: 30px }`;
    const { page: tab, finder } = await ready({ html: page('', own), feeds: { 'list.json': longList(30) } });
    const base = await styleOf(finder.locator('[part~="base"]'), [
      'background-color',
      'color',
      'font-size',
      'padding-top',
      'border-top-left-radius',
    ]);
    assert.deepEqual(base, {
      'background-color': 'rgb(250, 240, 230)',
      color: 'rgb(10, 20, 30)',
      'font-size': '20px',
      'padding-top': '30px',
      'border-top-left-radius': '0px',
    });
    assert.equal((await styleOf(finder.locator('[part~="badge"]'), ['border-top-color']))['border-top-color'], 'rgb(1, 2, 3)');
    const map = finder.getByRole('button', { name: 'Map', exact: true });
    await map.click();
    assert.equal((await styleOf(map, ['background-color']))['background-color'], 'rgb(122, 46, 142)');
    await tab.evaluate(() => document.querySelector('handrail-meeting-finder').style.setProperty('--handrail-accent', 'rgb(0, 90, 60)'));
    assert.equal((await styleOf(map, ['background-color']))['background-color'], 'rgb(0, 90, 60)');
  });

  it('takes styles for its parts', async () => {
    const { finder } = await ready({ html: page('', 'handrail-meeting-finder::part(row-link) { color: rgb(9, 9, 9) }') });
    assert.equal((await styleOf(finder.locator('[part~="row-link"]'), ['color'])).color, 'rgb(9, 9, 9)');
  });
});
