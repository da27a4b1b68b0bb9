// A whole session about what is kept: several widgets' records, a copy, an erasure, and the copy taken in again.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';
import { axe } from './finder-page.mjs';
import { placesOf } from './kept-words.mjs';

const PASSPHRASE = 'quiet harbour lamp seven';
const BODY = `<h1>Port Amity</h1><handrail-my-data><p>In the settings of your browser you can clear what this website keeps.</p></handrail-my-data>`;
const RECORDS = {
  milestones: { v: 1, data: { pursuits: [{ id: 'p1', label: 'Since Port Amity', periods: [{ id: 'q1', start: '2026-03-14' }] }] } },
  circle: { v: 1, data: { contacts: [{ id: 'c1', label: 'Rosalba', channels: { tel: '555-0142' } }] } },
  'check-ins': { v: 1, data: [{ id: 'k1', on: '2026-11-22', kind: 'mood', note: 'restless at the pier' }] },
  'care-plan': { v: 1, data: { goals: [{ id: 'g1', text: 'Cook on Sundays', state: 'open' }] } },
  'star-map': { v: 9, data: { text: 'from tomorrow' } },
};
const SECRETS = [
  PASSPHRASE,
  'Port Amity',
  '2026-03-14',
  'Rosalba',
  '555-0142',
  'restless',
  'Sundays',
  'from tomorrow',
  'star-map',
  'circle',
];

describe('<handrail-my-data>', () => {
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
          for (const name of ['locked', 'exported', 'erased'])
            addEventListener(`handrail-${name}`, ({ type, detail }) => globalThis.heard.push([type, detail]));
        }),
      ...more,
    });
    const mine = visitor.page.locator('handrail-my-data');
    return { ...visitor, mine, button: (name) => mine.getByRole('button', { name, exact: true }) };
  };
  /** What other widgets of the page do when a person asks them to remember. */
  const keep = (page) =>
    page.evaluate(
      async ([keeper, passphrase, records]) => {
        const kept = globalThis[Symbol.for(keeper)];
        await kept.create(passphrase);
        for (const [key, value] of Object.entries(records)) await kept.write(key, value);
      },
      ['@handrail/keeper@1', PASSPHRASE, RECORDS],
    );
  const saved = async (page, press) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const unlock = async ({ mine, button }) => {
    await mine.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await button('Unlock').click();
    await button('Lock now').waitFor();
  };

  it('shows, saves, erases and takes in again what several widgets keep, and leaves no word of it in clear', async () => {
    const visitor = await start();
    const { page, mine, button, errors, hosts, server } = visitor;
    await mine.getByRole('heading', { name: 'Nothing is kept here' }).waitFor();
    assert.equal(await mine.getByText('In the settings of your browser you can clear').isVisible(), false);
    await keep(page);
    for (const name of ['Your milestones', 'Your people', 'Check-ins', 'Care plan', 'Something of a newer version'])
      await mine.getByText(name, { exact: true }).waitFor();
    assert.deepEqual(await placesOf(page, SECRETS), []);
    assert.doesNotMatch(await mine.innerText(), /Rosalba|restless|Sundays/);

    await button('Show: Your people').click();
    await mine.getByText('Rosalba').waitFor();
    await button('Show: Check-ins').click();
    await mine.getByText('restless at the pier').waitFor();
    await mine.getByText('November 22, 2026').waitFor();
    assert.deepEqual(await placesOf(page, SECRETS), []);
    assert.deepEqual(await axe(page), []);

    await button('Save a copy').click();
    const sealed = await saved(page, () => button('Save a locked copy').click());
    await button('Save a copy').click();
    await button('Save a copy that anybody can read').click();
    const readable = await saved(page, () => button('Save it without a lock').click());
    assert.deepEqual([sealed.name, readable.name], ['saved-copy.json', 'saved-copy-readable.json']);
    const [closed, clear] = [await readFile(sealed.path, 'utf8'), await readFile(readable.path, 'utf8')];
    assert.deepEqual(
      SECRETS.filter((word) => closed.includes(word)),
      [],
    );
    assert.deepEqual(Object.fromEntries(JSON.parse(clear).records.map(({ key, value }) => [key, value])), RECORDS);

    await page.reload();
    await mine.getByRole('heading', { name: 'Something is kept here, and it is locked' }).waitFor();
    assert.doesNotMatch(await mine.innerText(), /Your people|Rosalba/);
    await unlock(visitor);
    await button('Erase everything').click();
    await mine.getByText('You can erase now').waitFor();
    await button('Yes, erase everything').click();
    await mine.getByText('We looked again: nothing is left here.').waitFor();
    await mine.getByRole('listitem').filter({ hasText: 'Care plan' }).waitFor();
    assert.deepEqual(await page.evaluate(async () => [await indexedDB.databases(), await caches.keys(), { ...localStorage }]), [
      [],
      [],
      {},
    ]);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [['handrail-erased', {}]]);

    await page.reload();
    await mine.getByText('I have a saved copy').click();
    await button('Open a saved copy').click();
    await mine.getByLabel('New passphrase').fill('lantern on the quay');
    await mine.getByLabel('The same passphrase again').fill('lantern on the quay');
    await button('Go on').click();
    await mine.getByLabel('The file').setInputFiles(sealed.path);
    await button('Look at the file').click();
    await mine.getByLabel('Passphrase of the file').fill(PASSPHRASE);
    await button('Look at the file').click();
    await mine.getByRole('heading', { name: 'What this file would change' }).waitFor();
    await button('Add what is not here yet').click();
    await button('Show: Care plan').click();
    await mine.getByText('Cook on Sundays').waitFor();
    await button('Lock now').click();
    await mine.getByRole('heading', { name: 'Something is kept here, and it is locked' }).waitFor();
    assert.equal(await mine.getByText('Cook on Sundays').count(), 0);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [['handrail-locked', {}]]);
    assert.deepEqual(await placesOf(page, [...SECRETS, 'lantern on the quay']), []);
    assert.deepEqual([errors, [...hosts]], [[], [new URL(server.url).host]]);
  });

  it('tells the page how a copy was saved, and nothing else', async () => {
    const { page, mine, button } = await start();
    await mine.getByRole('heading', { level: 3 }).waitFor();
    await keep(page);
    await button('Save a copy').click();
    await saved(page, () => button('Save a locked copy').click());
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [['handrail-exported', { how: 'sealed' }]]);
  });

  it('erases in another language, without a passphrase, in all tabs', async () => {
    const { page, context, mine, button, errors } = await start({ html: pageWith({ body: BODY, attributes: 'lang="es-MX"' }) });
    await mine.getByRole('heading', { level: 3 }).waitFor();
    await keep(page);
    const other = await context.newPage();
    await other.goto(page.url());
    const there = other.locator('handrail-my-data');
    await there.getByRole('button', { name: 'Borrarlo sin la frase de acceso' }).click();
    await there.getByText('Ahora puede borrar').waitFor();
    await there.getByRole('button', { name: 'Sí, borrar todo' }).click();
    await there.getByText('Lo comprobamos de nuevo: aquí no queda nada.').waitFor();
    await mine.getByRole('heading', { name: 'Aquí no hay nada guardado' }).waitFor();
    assert.equal(await button('Bloquear ahora').count(), 0);
    assert.deepEqual(errors, []);
  });

  it('leaves what the page says in its place where there are no scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false, prepare: undefined });
    await page.getByText('In the settings of your browser you can clear what this website keeps.').waitFor();
  });
});
