// People and a plan kept on a phone, under a strict policy: entered, kept, found again by reaching out, printed, and nowhere in clear.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';

const PHONE = { width: 390, height: 844 };
const PASSPHRASE = 'quiet harbour lamp seven';
const SECRETS = ['Rosa', 'river', '555 0114', '5550114', 'quiet harbour'];
const BODY = `<handrail-reach-out region="US"></handrail-reach-out>
<handrail-support-circle region="US"><p><a href="tel:988">Call 988</a></p></handrail-support-circle>`;

/** Every place in which a page can leave something, as text; `href` of links that are shown is left out. */
const everythingLeft = (page) =>
  page.evaluate(async () => {
    const attributes = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        ...[...each.attributes].filter(({ name }) => name !== 'href').map(({ name, value }) => `${name}=${value}`),
        ...(each.shadowRoot ? attributes(each.shadowRoot) : []),
      ]);
    const answer = (request) =>
      new Promise((resolve, reject) =>
        Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }),
      );
    const stored = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        stored.push(name, store, JSON.stringify(await answer(records.getAll())), JSON.stringify(await answer(records.getAllKeys())));
      }
      database.close();
    }
    return {
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name, await caches.keys()]),
      stored: stored.join(),
      address: JSON.stringify([location.href, history.state, document.title]),
      attributes: attributes(document).join('\n'),
    };
  });

describe('<handrail-support-circle>', () => {
  const { open } = useBrowser();
  const start = async (more = {}) => {
    const violations = [];
    const visitor = await open({
      html: pageWith({ body: BODY }),
      headers: { 'content-security-policy': "default-src 'self'" },
      viewport: PHONE,
      hasTouch: true,
      prepare: async (page) => {
        await page.exposeFunction('violated', (text) => violations.push(text));
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            globalThis.violated(`${violatedDirective} ${blockedURI}`),
          );
          // What would be printed, instead of a dialog.
          globalThis.print = () => {
            const sheets = (globalThis.top.sheets ??= []);
            const fields = [...document.querySelectorAll('.field')];
            sheets.push({
              title: document.title,
              lang: document.documentElement.lang,
              text: document.body.innerText,
              fields: fields.length,
            });
          };
        });
      },
      ...more,
    });
    const { page } = visitor;
    return { ...visitor, violations, circle: page.locator('handrail-support-circle'), reach: page.locator('handrail-reach-out').first() };
  };
  const button = (place, name) => place.getByRole('button', { name });
  const addRosa = async (circle) => {
    await button(circle, 'Add somebody').tap();
    await circle.getByLabel('What you call them').fill('Rosa');
    await circle.getByLabel('Number to call').fill('503 555 0114');
    await circle.getByLabel('A call when I crave').check();
    await button(circle, 'Save').tap();
    await circle.getByRole('link', { name: 'Call 503 555 0114 (Rosa)' }).waitFor();
  };
  const addLine = async (circle) => {
    await button(circle, 'Add a line (What I can do by myself)').tap();
    await circle.getByLabel('In your own words').fill('Walk to the river');
    await button(circle, 'Save').tap();
    await circle.getByText('Walk to the river', { exact: true }).waitFor();
  };

  it('keeps what was entered, shows it again after a reload, and puts the person before the lines', async () => {
    const { page, circle, reach, errors, warnings, violations, hosts, server } = await start();
    await addRosa(circle);
    await addLine(circle);
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), [], 'nothing is stored before the person asks for it');
    await button(circle, 'Remember on this device').tap();
    await circle.getByLabel('New passphrase').fill(PASSPHRASE);
    await circle.getByLabel('The same passphrase again').fill(PASSPHRASE);
    await button(circle, 'Remember').tap();
    await circle.getByText('Kept on this device').waitFor();
    for (const [place, found] of Object.entries(await everythingLeft(page)))
      for (const secret of SECRETS) assert.equal(found.includes(secret), false, `${secret} in ${place}`);

    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await button(circle, 'Unlock').waitFor();
    assert.equal(await circle.getByRole('link', { name: /^Call 988/ }).isVisible(), true);
    await button(reach, 'Reach out now').tap();
    await button(reach, 'Unlock my people').waitFor();
    const [line, unlock] = [reach.getByRole('link', { name: /^Call 988/ }), button(reach, 'Unlock my people')];
    assert.equal((await line.boundingBox()).y < (await unlock.boundingBox()).y, true, 'the lines come before the passphrase');
    assert.deepEqual(
      asked.filter((path) => path.includes('vault-desk')),
      [],
    );

    await unlock.tap();
    await reach.getByLabel('Passphrase').fill(PASSPHRASE);
    await reach.getByLabel('Passphrase').press('Enter');
    const rosa = reach.getByRole('link', { name: 'Call 503 555 0114 (Rosa)' });
    await rosa.waitFor();
    assert.equal(await reach.getByRole('link').first().getAttribute('href'), 'tel:5035550114');
    assert.equal(
      asked.some((path) => path.includes('vault-desk')),
      true,
    );
    await circle.getByText('Walk to the river', { exact: true }).waitFor();
    for (const [place, found] of Object.entries(await everythingLeft(page)))
      for (const secret of SECRETS) assert.equal(found.includes(secret), false, `${secret} in ${place}`);

    await button(reach, 'Lock my people').tap();
    await button(circle, 'Unlock').waitFor();
    assert.equal((await page.locator('body').innerText()).includes('Rosa'), false);
    assert.deepEqual([errors, warnings, violations], [[], [], []]);
    assert.deepEqual([...hosts], [new URL(server.url).host]);
  });

  it('prints a sheet of eight fields to fold, with the lines on it, and nothing of the page', async () => {
    const { page, circle, errors, violations } = await start();
    await addRosa(circle);
    await addLine(circle);
    await circle.getByLabel('Lines for').first().selectOption('Canada');
    await button(circle, 'Print to fold and carry').tap();
    await page.waitForFunction(() => globalThis.sheets?.length === 1);
    const [sheet] = await page.evaluate(() => globalThis.sheets);
    assert.deepEqual([sheet.title, sheet.lang, sheet.fields], ['To carry with me', 'en', 8]);
    for (const text of [
      '2. What I can do by myself',
      'Walk to the river',
      '6. How I make it safer around me',
      'Rosa Call 503 555 0114',
      '9-8-8: Suicide Crisis Helpline (Canada) Call 988',
      'If a life is in danger (Canada) Call 911',
    ])
      assert.equal(sheet.text.replace(/\s+/g, ' ').includes(text), true, `${text} in ${sheet.text}`);
    assert.equal(/Add a line|Host|Print/.test(sheet.text), false);
    assert.deepEqual([errors, violations], [[], []]);
  });

  it('prints empty fields with the lines as well', async () => {
    const { page, circle } = await start({ html: pageWith({ attributes: 'lang="es"', body: BODY.replaceAll('US', 'IT') }) });
    await button(circle, 'Imprimir para doblar y llevar').tap();
    await page.waitForFunction(() => globalThis.sheets?.length === 1);
    const [{ text, fields }] = await page.evaluate(() => globalThis.sheets);
    assert.equal(fields, 8);
    assert.match(text, /Find A Helpline\s+Abrir findahelpline\.com/);
    assert.match(text, /llame al número de emergencias/);
  });

  it('has targets of 44 pixels and more', async () => {
    const { circle } = await start();
    await addRosa(circle);
    await addLine(circle);
    await button(circle, 'Change (Rosa)').tap();
    await circle.getByLabel('At certain hours').check();
    const small = await circle.evaluate(({ shadowRoot }) =>
      [
        ...shadowRoot.querySelectorAll(
          'a.button, button, select, summary, label.choice, input:not([type="checkbox"], [type="radio"], [type="hidden"])',
        ),
      ]
        .filter((each) => each.getBoundingClientRect().height < 43.9 && each.checkVisibility())
        .map(({ textContent, name }) => `${textContent?.trim()} ${name ?? ''}`),
    );
    assert.deepEqual(small, []);
  });

  it('shows the links of the page where its own lines do not come, and its own once they do', async () => {
    const { page, context, circle } = await start({
      html: pageWith({ body: '<handrail-support-circle region="US"><p><a href="tel:988">Own link</a></p></handrail-support-circle>' }),
      prepare: async (tab) => tab.route('**/elements/reach-out-*', (route) => route.abort()),
    });
    await button(circle, 'Add somebody').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Own link' }).isVisible(), true);
    await page.unroute('**/elements/reach-out-*');
    await context.setOffline(true);
    await context.setOffline(false);
    await circle
      .getByRole('link', { name: /^Call 988/ })
      .first()
      .waitFor();
    assert.equal(await page.getByRole('link', { name: 'Own link' }).isVisible(), false);
  });

  it('has the lines without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false });
    assert.equal(await page.getByRole('link', { name: 'Call 988' }).isVisible(), true);
  });
});
