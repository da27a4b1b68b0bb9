// Guidelines on a phone: read, compared, said to be read, printed, and what is there when they cannot be had.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, switchableFeed, useBrowser } from './finder-case.mjs';
import { axe } from './finder-page.mjs';

const DOCUMENT = [
  {
    id: 'amity',
    version: 1,
    locale: 'en',
    effectiveOn: '2025-09-01',
    rules: [{ code: 'many-paths' }, { code: 'x:hats', text: 'Hats off.' }],
  },
  {
    id: 'amity',
    version: 2,
    locale: 'en',
    effectiveOn: '2026-03-01',
    rules: [{ code: 'many-paths' }, { code: 'x:time', text: 'We begin on time.' }],
  },
];
const element = (more = '') => `<h1>Port Amity</h1><handrail-guidelines src="list.json" ${more}>
  <p>Ask anybody with a green badge.</p>
  <p slot="help">Night line: <a href="tel:+15035550100">503-555-0100</a></p>
</handrail-guidelines>`;

describe('<handrail-guidelines>', () => {
  const { open } = useBrowser();
  const start = async (more = {}) => {
    const visitor = await open({
      html: pageWith({ body: element('accept') }),
      feeds: { 'list.json': DOCUMENT },
      headers: { 'content-security-policy': "default-src 'self'" },
      viewport: { width: 390, height: 844 },
      // Printing itself is the browser's; the page that it is given stays for a minute.
      prepare: (page) =>
        page.addInitScript(() => {
          globalThis.print = () => undefined;
          globalThis.heard = [];
          addEventListener('handrail-guidelines-accepted', ({ detail }) => globalThis.heard.push(detail));
        }),
      ...more,
    });
    const rules = visitor.page.locator('handrail-guidelines');
    return { ...visitor, rules, button: (name) => rules.getByRole('button', { name, exact: true }) };
  };

  it('are asked for once, while the part that shows them is on its way', async () => {
    const feed = switchableFeed(DOCUMENT);
    const { rules } = await start({ feeds: { 'list.json': feed } });
    await rules.getByText('Version 2, in force since March 1, 2026').waitFor();
    assert.equal(feed.requests, 1);
  });

  it('are read, compared, printed and said to be read, and nothing is kept of it', async () => {
    const { page, rules, button, errors, hosts, server } = await start();
    await rules.getByText('Version 2, in force since March 1, 2026').waitFor();
    assert.equal(await rules.getByRole('listitem').count(), 2);
    assert.equal(await rules.getByText('green badge').isVisible(), false);
    await rules.getByText('What changed since version 1').click();
    await rules.getByText('Hats off.').waitFor();
    assert.deepEqual(await axe(page), []);
    await button('Print').click();
    const paper = page.frameLocator('iframe');
    await paper.locator('h1').waitFor({ state: 'attached' });
    assert.equal(await paper.locator('li').count(), 2);
    assert.match(await paper.locator('body').textContent(), /Version 2, in force since March 1, 2026\s+Many paths\./);
    assert.doesNotMatch(await paper.locator('body').textContent(), /Hats off|Port Amity|Night line/);
    await button('I have read this').click();
    await rules.getByText('Thank you for reading.').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ version: 2 }]);
    await page.reload();
    await button('I have read this').waitFor();
    assert.deepEqual(await page.evaluate(async () => [await indexedDB.databases(), { ...localStorage }, document.cookie]), [[], {}, '']);
    assert.deepEqual([errors, [...hosts]], [[], [new URL(server.url).host]]);
  });

  it('give way to the words of the page where they cannot be had, and are there when they can', async () => {
    const feed = switchableFeed(DOCUMENT);
    feed.fail = 'html';
    const { page, rules, button, errors } = await start({ feeds: { 'list.json': feed } });
    await rules.getByText('The guidelines of this community could not be loaded.').waitFor();
    await rules.getByText('Ask anybody with a green badge.').waitFor();
    assert.equal(await rules.getByRole('listitem').count(), 0);
    assert.deepEqual(await axe(page), []);
    feed.fail = undefined;
    await button('Try again').click();
    await rules.getByText('We begin on time.').first().waitFor();
    assert.equal(await rules.getByText('green badge').isVisible(), false);
    assert.deepEqual(errors, []);
  });

  it('are the usual ones where the page allows that, in the language of the page', async () => {
    const { rules, button } = await start({
      html: pageWith({ body: element('show-usual accept'), attributes: 'lang="es"' }),
      feeds: {},
    });
    await rules.getByText('Estos son nuestros acuerdos habituales.').waitFor();
    await rules.getByText('No se pudieron cargar los acuerdos de esta comunidad.').waitFor();
    assert.equal(await rules.getByRole('listitem').count(), 7);
    assert.equal(await button('He leído esto').count(), 0);
  });

  it('are the words of the page without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false, prepare: undefined });
    await page.getByText('Ask anybody with a green badge.').waitFor();
  });
});
