// Reaching out on a phone, under a strict policy: two taps, no network, no scripts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';

const PHONE = { width: 390, height: 844 };
const POLICY = { 'content-security-policy': "default-src 'self'" };
const DOCUMENTATION = readFileSync(new URL('../../../apps/docs/stories/reach-out-fallback.mdx', import.meta.url), 'utf8');
/** What the documentation gives people to copy, by country. */
const FALLBACK = new Map(
  [...DOCUMENTATION.matchAll(/^(<handrail-reach-out(?: region="(\w+)")?>[^]*?^<\/handrail-reach-out>)/gm)].map(([, html, region]) => [
    region,
    html,
  ]),
);

describe('<handrail-reach-out>', () => {
  const { open } = useBrowser();
  const start = async ({ body = FALLBACK.get('US'), ...more } = {}) => {
    const violations = [];
    const visitor = await open({
      html: pageWith({ body }),
      headers: POLICY,
      viewport: PHONE,
      hasTouch: true,
      prepare: async (page) => {
        await page.exposeFunction('violated', (text) => violations.push(text));
        await page.addInitScript(() =>
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            globalThis.violated(`${violatedDirective} ${blockedURI}`),
          ),
        );
      },
      ...more,
    });
    return { ...visitor, violations, reach: visitor.page.locator('handrail-reach-out') };
  };
  const link = (reach, name) => reach.getByRole('link', { name });
  const isInView = async (locator) => {
    const { y, height } = await locator.boundingBox();
    return y >= 0 && y + height <= PHONE.height;
  };

  it('is two taps away on a phone, and asks no host', async () => {
    const { page, reach, errors, violations, hosts, server } = await start();
    await reach.getByRole('button', { name: 'Reach out now' }).tap();
    const call = link(reach, /^Call 988/);
    await call.waitFor();
    assert.equal(await call.getAttribute('href'), 'tel:988');
    assert.equal(await isInView(call), true);
    assert.equal(await reach.getByRole('listitem').count(), 3);
    assert.deepEqual([errors, violations], [[], []]);
    assert.deepEqual([...hosts], [new URL(server.url).host]);
    const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search, location.hash]);
    assert.deepEqual(left, [0, 0, '', '', '']);
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  });

  it('has targets of 44 pixels and more', async () => {
    const { reach } = await start();
    await reach.getByRole('button', { name: 'Reach out now' }).click();
    await reach.getByRole('button', { name: 'More ways' }).click();
    const small = await reach.evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('a, button, select')]
        .filter((each) => each.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(small, []);
  });

  it('is whole when the network goes after the page has come', async () => {
    const { page, context, reach, errors } = await start();
    await reach.getByRole('button', { name: 'Reach out now' }).waitFor();
    await context.setOffline(true);
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await reach.getByRole('button', { name: 'Reach out now' }).click();
    await reach.getByRole('button', { name: 'More ways' }).click();
    await link(reach, /^Call 1-800-662-4357/).waitFor();
    for (const [country, href] of [
      ['Ireland', 'tel:116123'],
      ['Another place', 'https://findahelpline.com/'],
      ['Canada', 'tel:988'],
    ]) {
      await reach.getByLabel('Lines for').selectOption(country);
      assert.equal(await reach.getByRole('link').first().getAttribute('href'), href);
    }
    assert.deepEqual([asked, errors], [[], []]);
  });

  it('is there in Spanish, offline too', async () => {
    const { page, context, reach } = await start({ html: pageWith({ attributes: 'lang="es"', body: FALLBACK.get('MX') }) });
    await reach.getByRole('button', { name: 'Pedir ayuda ahora' }).waitFor();
    await context.setOffline(true);
    await reach.getByRole('button', { name: 'Pedir ayuda ahora' }).click();
    await link(reach, /^Llamar al 800 911 2000/).waitFor();
    assert.equal(await page.title(), 'Host');
  });

  for (const [region, href] of [
    ['US', 'tel:988'],
    ['IE', 'tel:116123'],
    [undefined, 'https://findahelpline.com/'],
  ]) {
    it(`shows the links of the documentation without scripts (${region ?? 'anywhere'})`, async () => {
      const { reach } = await start({ body: FALLBACK.get(region), javaScriptEnabled: false });
      const first = reach.getByRole('link').first();
      assert.equal(await first.isVisible(), true);
      assert.equal(await first.getAttribute('href'), href);
      assert.equal((await reach.getByRole('listitem').count()) > 0, true);
    });
  }

  it('takes the place of those links once it is there, but not of what the page has put into its slots', async () => {
    const body = `<handrail-reach-out region="GB" open><p><a href="tel:116123">Old link</a></p><p slot="first">Harbour helpline: <a href="tel:+15035550100">503-555-0100</a></p></handrail-reach-out>`;
    const { page, reach } = await start({ body });
    await link(reach, /^Call 116 123/).waitFor();
    assert.equal(await page.getByText('Old link').isVisible(), false);
    const own = page.getByRole('link', { name: '503-555-0100' });
    const line = link(reach, /^Call 116 123/);
    assert.equal((await own.boundingBox()).y < (await line.boundingBox()).y, true);
  });

  it('tells the page of a chat nothing of where somebody came from', async () => {
    const { page, context, reach } = await start();
    const headers = [];
    await context.route('https://988lifeline.org/**', (route) => {
      headers.push(route.request().headers());
      return route.fulfill({ contentType: 'text/html', body: '<title>Chat</title>' });
    });
    await reach.getByRole('button', { name: 'Reach out now' }).click();
    const coming = context.waitForEvent('page');
    await link(reach, /^Chat at/).click();
    const chat = await coming;
    await chat.waitForLoadState();
    assert.deepEqual(
      headers.map(({ referer }) => referer),
      [undefined],
    );
    assert.equal(await chat.evaluate(() => `${document.referrer}${String(globalThis.opener)}`), 'null');
    assert.match(page.url(), /page\.html$/);
  });

  it('goes by the region that the browser’s language or zone names', async () => {
    for (const [locale, timezoneId, href] of [
      ['en-IE', 'America/New_York', 'tel:116123'],
      ['en', 'Europe/Dublin', 'tel:116123'],
      ['en', 'Pacific/Auckland', 'tel:1737'],
      ['en', 'Asia/Tokyo', 'https://findahelpline.com/'],
    ]) {
      const { reach } = await start({ body: '<handrail-reach-out open></handrail-reach-out>', locale, timezoneId });
      assert.equal(await reach.getByRole('link').first().getAttribute('href'), href, `${locale} ${timezoneId}`);
    }
  });
});
