// Somebody who is new looks around on a phone, chooses, has it remembered, and comes back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';
import { axe } from './finder-page.mjs';
import { placesOf, remember, unlock } from './kept-words.mjs';

const PASSPHRASE = 'quiet harbour lamp seven';
const BODY = `<h1>Port Amity</h1><handrail-pathways>
  <script type="application/json">{ "buddhist": [{ "text": "Sangha at the pier", "href": "/feeds/sangha.html" }] }</script>
  <p>Our <a href="/feeds/groups.html">groups</a> are open to everybody.</p>
  <p slot="help">Night line: <a href="tel:+15035550100">503-555-0100</a></p>
</handrail-pathways>`;
const SECRETS = ['pathway":', '"buddhist"}', PASSPHRASE];

describe('<handrail-pathways>', () => {
  const { open } = useBrowser();
  const start = async (more = {}) => {
    const visitor = await open({
      html: pageWith({ body: BODY }),
      feeds: {},
      headers: { 'content-security-policy': "default-src 'self'" },
      viewport: { width: 390, height: 844 },
      prepare: (page) =>
        page.addInitScript(() => {
          globalThis.heard = [];
          addEventListener('handrail-pathway-chosen', ({ detail }) => globalThis.heard.push(detail));
        }),
      ...more,
    });
    const ways = visitor.page.locator('handrail-pathways');
    return { ...visitor, ways, button: (name) => ways.getByRole('button', { name, exact: true }) };
  };

  it('shows a way again after a reload, once it is unlocked, and is in clear nowhere', async () => {
    const { page, ways, button, errors, hosts, server } = await start();
    await button('For me').click();
    await ways.getByRole('link', { name: 'Sangha at the pier' }).waitFor();
    assert.deepEqual(await axe(page), []);
    await button('This could be for me Buddhist practice').click();
    await ways.getByRole('heading', { name: 'Where to go from here' }).waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{}]);
    assert.deepEqual(await page.evaluate(async () => [await indexedDB.databases(), { ...localStorage }, { ...sessionStorage }]), [
      [],
      {},
      {},
    ]);
    await button('Look at the other ways').click();
    await button('You chose this one Buddhist practice').waitFor();
    assert.deepEqual(await placesOf(page, ['You chose', 'Buddhist practice']), []);
    await button('You chose this one Buddhist practice').click();
    await remember(ways, PASSPHRASE);
    assert.deepEqual(await placesOf(page, SECRETS), []);
    await page.reload();
    await ways.getByRole('heading', { name: 'For you, or for someone you love?' }).waitFor();
    await unlock(ways, PASSPHRASE);
    await ways.getByRole('heading', { name: 'Buddhist practice' }).waitFor();
    assert.deepEqual(await placesOf(page, SECRETS), []);
    assert.equal(new URL(page.url()).pathname, '/feeds/page.html');
    assert.deepEqual([errors, [...hosts]], [[], [new URL(server.url).host]]);
  });

  it('is gone after a reload where nobody asked to have it remembered', async () => {
    const { page, ways, button } = await start();
    await button('Just show me the ways').click();
    await button('That is me for now I do not know yet').click();
    await ways.getByRole('heading', { name: 'You do not have to know yet' }).waitFor();
    await page.reload();
    await ways.getByRole('heading', { name: 'For you, or for someone you love?' }).waitFor();
    assert.equal(await ways.getByText('locked').count(), 0);
  });

  it('has the same place for help at the end of every step', async () => {
    const { ways, button } = await start();
    const help = async () => {
      await ways.getByRole('link', { name: '503-555-0100' }).waitFor();
      const last = await ways.evaluate(
        ({ shadowRoot }) => shadowRoot.querySelector('.base').lastElementChild.previousElementSibling.className,
      );
      assert.equal(last, 'help');
    };
    await help();
    for (const names of [
      ['For someone I love'],
      ['Back to the first question', 'I work with people'],
      ['See the ways in which people recover'],
    ]) {
      for (const name of names) await button(name).click();
      await help();
    }
    await button('This could be for me Secular groups').click();
    await help();
  });

  it('speaks Spanish, from right to left too, and nothing sticks out of a small phone', async () => {
    const body = BODY.replace('<handrail-pathways>', '<handrail-pathways for="self" dir="rtl">');
    const { page, ways, errors } = await start({
      html: pageWith({ body, attributes: 'lang="es-MX"' }),
      viewport: { width: 320, height: 640 },
    });
    await ways.getByRole('heading', { name: 'Recuperación con medicación' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual([await axe(page), errors], [[], []]);
  });

  it('is the words of the page without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false, prepare: undefined });
    await page.getByRole('link', { name: 'groups' }).waitFor();
    await page.getByRole('link', { name: '503-555-0100' }).waitFor();
  });
});
