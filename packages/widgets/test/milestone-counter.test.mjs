// The counter as pages embed it: the whole way on a phone, what is left behind, two tabs, midnight, and what can be taken along.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { useBrowser } from './finder-case.mjs';
import { axe } from './finder-page.mjs';

// Core's own, which reads calendars.
const ical = createRequire(new URL('../../core/package.json', import.meta.url))('ical.js');
const ICAL = ical.default ?? ical;

const POLICY = { 'content-security-policy': "default-src 'self'" };
const PHONE = { viewport: { width: 390, height: 844 } };
const PASSPHRASE = 'quiet harbour lamp seven';
const BODY = `<handrail-milestone-counter><p>Need to talk? 503-555-0100</p></handrail-milestone-counter>`;

/** Everything that a page can read of what was left: stores, address, title, history, and every attribute in every shadow root. */
const everythingLeft = (page) =>
  page.evaluate(async () => {
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stored = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        stored.push(name, store, await answer(records.getAll()), await answer(records.getAllKeys()));
      }
      database.close();
    }
    const cached = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) cached.push(name, url, await (await cache.match(url)).text());
    }
    const attributes = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) attributes.push(`${name}=${value}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return {
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookie: document.cookie,
      stored: JSON.stringify(stored, (_key, value) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value)),
      cached: cached.join(' '),
      address: location.href,
      title: document.title,
      name: window.name,
      history: JSON.stringify(history.state),
      attributes: attributes.join('\n'),
    };
  });

const counterOf = (page) => page.locator('handrail-milestone-counter').first();
const answer = async (counter, date, way = 'Show it only now') => {
  await counter.getByLabel('Which date do you count from?').fill(date);
  await counter.getByRole('button', { name: way }).click();
};
const choosePassphrase = async (counter) => {
  await counter.getByLabel('New passphrase').fill(PASSPHRASE);
  await counter.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await counter.getByRole('button', { name: 'Remember', exact: true }).click();
  await counter.getByRole('button', { name: 'Lock now' }).waitFor();
};
const unlock = async (counter) => {
  await counter.getByRole('button', { name: 'Unlock' }).click();
  await counter.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await counter.getByRole('button', { name: 'Unlock' }).click();
};

describe('<handrail-milestone-counter>', () => {
  const { open } = useBrowser();
  const start = (more = {}) => open({ body: BODY, feeds: {}, headers: POLICY, ...PHONE, ...more });

  it('goes the whole way on a phone under a strict policy, and nothing of it is in clear anywhere', async () => {
    const { page, errors, warnings, hosts, server } = await start();
    const counter = counterOf(page);
    await answer(counter, '2026-09-05', 'Show it and remember it');
    await choosePassphrase(counter);
    await counter.getByText('79 days').waitFor();

    await counter.getByRole('button', { name: 'Count something else too' }).click();
    await counter.getByLabel('Name').fill('tobacco of Port Amity');
    await counter.getByLabel('Which date do you count from?').fill('2024-02-29');
    await counter.getByLabel('Milestones').selectOption('na-keytags');
    await counter.getByRole('button', { name: 'Add' }).click();
    await counter.getByRole('heading', { name: 'tobacco of Port Amity' }).waitFor();
    await counter.getByRole('button', { name: 'Show My time' }).click();

    await counter.getByRole('button', { name: 'I returned to use' }).click();
    await counter.getByRole('heading', { name: 'First: you are not alone' }).waitFor();
    assert.equal(await counter.locator('input').count(), 0, 'support comes before any date');
    await counter.getByRole('link', { name: /988/ }).first().waitFor();
    await counter.getByRole('button', { name: 'Write the day down' }).click();
    await counter.getByLabel('Day').fill('2026-11-06');
    await counter.getByRole('button', { name: 'Write it down' }).click();
    await counter.getByRole('button', { name: 'Another date' }).click();
    await counter.getByLabel('Day').fill('2026-11-07');
    await counter.getByRole('button', { name: 'Begin again' }).click();
    await counter.getByText('78 of 79 days in all').first().waitFor();
    assert.deepEqual(await axe(page), []);

    const words = ['tobacco', '2026-09-05', '2024-02-29', '2026-11-0', 'harbour', 'My time', 'na-keytags', 'milestones'];
    const assertNothingInClear = async (when) => {
      for (const [place, found] of Object.entries(await everythingLeft(page))) {
        const text = place === 'attributes' ? found.replaceAll('value=na-keytags', '').replaceAll('class=milestones', '') : found;
        for (const word of words) assert.ok(!text.includes(word), `"${word}" in ${place}, ${when}`);
      }
    };
    await assertNothingInClear('while it is open');

    await page.reload();
    await counter.getByText('Something is kept on this device. It is locked.').waitFor();
    const locked = await counter.evaluate((element) => element.shadowRoot.querySelector('.base').textContent);
    assert.doesNotMatch(locked, /My time|tobacco|days|Which date/);
    await assertNothingInClear('while it is locked');
    await unlock(counter);
    await counter.getByText('78 of 79 days in all').first().waitFor();
    await counter.getByRole('button', { name: 'Show tobacco of Port Amity' }).click();
    await counter.getByText('2 years, 8 months, and 25 days').waitFor();
    await counter.getByRole('button', { name: 'Lock now' }).click();
    await counter.getByRole('button', { name: 'Unlock' }).waitFor();
    assert.doesNotMatch(await counter.evaluate((element) => element.shadowRoot.textContent), /tobacco|998|years/);
    await assertNothingInClear('after the lock');
    assert.deepEqual({ errors, warnings, hosts: [...hosts] }, { errors: [], warnings: [], hosts: [new URL(server.url).host] });
  });

  it('keeps nothing at all unless somebody wants it', async () => {
    const { page } = await start();
    await answer(counterOf(page), '2026-09-05');
    await counterOf(page).getByText('79 days').waitFor();
    const { stored, local, session, cached, cookie } = await everythingLeft(page);
    assert.deepEqual([stored, local, session, cached, cookie], ['[]', '{}', '{}', '', '']);
    await page.reload();
    await counterOf(page).getByLabel('Which date do you count from?').waitFor();
  });

  it('brings the entries of two tabs together', async () => {
    const { page, context, server } = await start();
    const first = counterOf(page);
    await answer(first, '2026-09-05', 'Show it and remember it');
    await choosePassphrase(first);
    const tab = await context.newPage();
    await tab.clock.setFixedTime(new Date('2026-11-23T20:00:00Z'));
    await tab.goto(server.url);
    const second = counterOf(tab);
    await unlock(second);
    const add = async (counter, name) => {
      await counter.getByRole('button', { name: 'Count something else too' }).click();
      await counter.getByLabel('Name').fill(name);
      await counter.getByLabel('Which date do you count from?').fill('2026-11-20');
      await counter.getByRole('button', { name: 'Add', exact: true }).click();
    };
    await second.getByText('79 days').waitFor();
    await add(first, 'from the first tab');
    await add(second, 'from the second tab');
    await second.getByRole('button', { name: 'Show from the first tab' }).waitFor();
    await first.getByRole('button', { name: 'Show from the second tab' }).waitFor();
    // A form is about one thing, and goes away with it when the other tab removes that.
    await first.getByRole('button', { name: 'Show from the second tab' }).click();
    await first.getByRole('button', { name: 'I wrote the wrong date' }).click();
    await second.getByRole('button', { name: 'Change how it is shown' }).click();
    await second.getByRole('button', { name: 'Remove this' }).click();
    await second.getByRole('button', { name: 'Remove', exact: true }).click();
    await first.getByRole('heading', { name: 'My time' }).waitFor();
    assert.equal(await first.locator('input').count(), 0);
    await second.getByRole('button', { name: 'Lock now' }).click();
    await first.getByRole('button', { name: 'Unlock' }).waitFor();
  });

  it('takes what somebody entered before they unlocked along with what was kept', async () => {
    const { page } = await start();
    const counter = counterOf(page);
    await answer(counter, '2026-09-05', 'Show it and remember it');
    await choosePassphrase(counter);
    await page.reload();
    await counter.getByRole('button', { name: 'Go on without it' }).click();
    await answer(counter, '2026-11-20');
    await counter.getByText('3 days').waitFor();
    await counter.getByRole('button', { name: 'Remember on this device' }).click();
    await counter.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await counter.getByRole('button', { name: 'Unlock' }).click();
    await counter.getByRole('button', { name: 'Lock now' }).waitFor();
    await counter.getByText('79 days').waitFor();
    await counter.getByRole('region', { name: 'What else you count' }).getByText('3 days').waitFor();
  });

  it('rolls over at midnight while it is open, also on the days on which clocks change', async () => {
    for (const [before, start, days] of [
      ['2026-03-09T06:59:30Z', '2026-02-06', 31],
      ['2026-11-02T07:59:30Z', '2026-10-02', 31],
    ]) {
      const { page } = await open({
        body: BODY,
        feeds: {},
        headers: POLICY,
        at: null,
        prepare: (tab) => tab.clock.install({ time: new Date(before) }),
      });
      await answer(counterOf(page), start);
      await counterOf(page)
        .getByText(`${days - 1} days`, { exact: true })
        .waitFor();
      await page.clock.runFor(45_000);
      await counterOf(page).getByText(`${days} days`, { exact: true }).waitFor();
    }
  });

  it('saves a day that tells nothing by default, as a calendar can read it', async () => {
    const { page, server } = await start();
    const counter = counterOf(page);
    await answer(counter, '2026-09-05');
    await counter.getByRole('button', { name: 'Mark this day quietly' }).click();
    const save = async () => {
      const downloading = page.waitForEvent('download');
      await counter.getByRole('button', { name: 'Save calendar file' }).click();
      const download = await downloading;
      const text = await readFile(await download.path(), 'utf8');
      return { name: download.suggestedFilename(), text, event: new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') };
    };
    const { name, text, event } = await save();
    assert.equal(name, 'day.ics');
    assert.equal(event.getFirstPropertyValue('summary'), 'A day to remember');
    assert.equal(event.getFirstPropertyValue('dtstart').toString(), '2026-12-05');
    assert.equal(event.getFirstPropertyValue('dtend').toString(), '2026-12-06');
    assert.doesNotMatch(text, new RegExp(`milestone|recovery|sober|month|${new URL(server.url).hostname}`, 'i'));
    await counter.getByText('The calendar file is saved.').waitFor();
    const title = 'Kaffee, Kuchen; und \\ ein Fest bei Åsa — 🎂 '.repeat(3).trim();
    await counter.getByLabel('Title in the calendar').fill(title);
    const own = await save();
    assert.equal(own.event.getFirstPropertyValue('summary'), title);
    assert.ok(own.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  });

  it('prints a page with the milestone, the date and a name that is kept nowhere', async () => {
    const { page } = await start({
      prepare: (tab) =>
        tab.addInitScript(() => {
          globalThis.printed = [];
          const append = Element.prototype.append;
          // The only way to see what is printed: the frame's own print is replaced before it is called.
          Element.prototype.append = function (...nodes) {
            append.apply(this, nodes);
            for (const node of nodes) {
              if (!(node instanceof HTMLIFrameElement)) continue;
              const inside = node.contentWindow;
              inside.print = () => {
                const words = [...inside.document.body.children].map(({ textContent }) => textContent.trim());
                globalThis.printed.push([inside.document.title, inside.document.documentElement.lang, ...words]);
                inside.dispatchEvent(new Event('afterprint'));
              };
            }
          };
        }),
    });
    const counter = counterOf(page);
    await answer(counter, '2026-09-05');
    await counter.getByRole('button', { name: 'Mark this day quietly' }).click();
    await counter.getByLabel('Name on the page').fill('R. of Port Amity');
    await counter.getByRole('button', { name: 'Print' }).click();
    await page.waitForFunction(() => globalThis.printed.length > 0);
    assert.deepEqual(await page.evaluate(() => globalThis.printed), [
      [
        'A day to remember',
        'en',
        'Orange hexagon, with dots',
        '1 month',
        'R. of Port Amity',
        'Reached on October 5, 2026',
        'Every one of these days counts.',
      ],
    ]);
    await counter.getByRole('button', { name: 'Go back' }).click();
    await counter.getByRole('button', { name: 'Mark this day quietly' }).click();
    assert.equal(await counter.getByLabel('Name on the page').inputValue(), '');
  });

  it('says it when a part did not arrive, and goes on once it does', async () => {
    const { page, errors } = await start({ prepare: (tab) => tab.route(/chunks\/later-/, (route) => route.abort()) });
    const counter = counterOf(page);
    await answer(counter, '2026-09-05');
    await counter.getByText('A part of this page did not arrive.').waitFor();
    await page.unroute(/chunks\/later-/);
    await counter.getByRole('button', { name: 'Show it only now' }).click();
    await counter.getByText('79 days').waitFor();
    assert.deepEqual(errors, []);
  });

  it('has plain words and the page’s own support where the ways to reach somebody did not arrive', async () => {
    const { page, errors } = await start({
      body: '<handrail-milestone-counter><p slot="support">Harbour House: 503-555-0101</p></handrail-milestone-counter>',
      prepare: (tab) => tab.route(/elements\/reach-out-/, (route) => route.abort()),
    });
    const counter = counterOf(page);
    await answer(counter, '2026-09-05');
    await counter.getByRole('button', { name: 'I returned to use' }).click();
    await page.getByText('Harbour House: 503-555-0101').waitFor();
    await counter.getByText('call your local emergency number now').waitFor();
    await counter.getByRole('button', { name: 'Write the day down' }).waitFor();
    assert.deepEqual(errors, []);
  });

  it('erases everything when asked, and says so to the page', async () => {
    const { page } = await start({
      prepare: (tab) =>
        tab.addInitScript(() => {
          globalThis.cleared = 0;
          addEventListener('handrail-data-cleared', () => (globalThis.cleared += 1));
        }),
    });
    const counter = counterOf(page);
    await answer(counter, '2026-09-05', 'Show it and remember it');
    await choosePassphrase(counter);
    await counter.getByRole('button', { name: 'Lock now' }).click();
    await counter.getByRole('button', { name: 'Unlock' }).click();
    await counter.getByText('I do not know the passphrase any more').click();
    await counter.getByRole('button', { name: 'Erase and start anew' }).click();
    await counter.getByRole('button', { name: 'Erase everything' }).click();
    await counter.getByText('Everything that was kept on this device is erased.').waitFor();
    await counter.getByLabel('Which date do you count from?').waitFor();
    assert.equal(await page.evaluate(() => globalThis.cleared), 1);
    assert.equal((await everythingLeft(page)).stored, '[]');
  });

  it('shows the page’s own words without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false });
    await page.getByText('Need to talk? 503-555-0100').waitFor();
  });
});

// The vectors are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const fixtures = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const vectorFile = `${fixtures}/milestones/vectors.json`;

describe(
  '<handrail-milestone-counter> by the vectors',
  { skip: existsSync(vectorFile) ? false : 'no vectors: set HANDRAIL_FIXTURES' },
  () => {
    const { open } = useBrowser();
    const SCHEMES = { na: 'na-keytags', aa: 'aa-monthly', classic: 'aa-short' };
    const UNITS = { d: 'day', mo: 'month', y: 'year', h: 'hour' };
    const nameOf = (code) => {
      const [, count, unit] = /^(\d+)(d|mo|y|h)$/.exec(code) ?? [];
      return unit === undefined ? 'Welcome' : `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
    };
    const dateOf = (date) =>
      new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

    /** What an element shows for a vector at an instant. */
    const shownAt = async (page, instant, attributes) => {
      // First, so that the one before is gone when the clock is put back.
      await page.evaluate(() => document.querySelector('main').replaceChildren());
      await page.clock.setFixedTime(new Date(instant));
      return page.evaluate(async (given) => {
        const element = document.createElement('handrail-milestone-counter');
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        document.querySelector('main').replaceChildren(element);
        const result = () => element.shadowRoot?.querySelector('.result');
        for (let turn = 0; turn < 200 && !result(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
        return result().textContent.replace(/\s+/g, ' ').trim();
      }, attributes);
    };

    it('shows what they say, on the calendar and in every zone', async () => {
      const { calendar, zones } = JSON.parse(readFileSync(vectorFile, 'utf8'));
      const { page, errors, warnings } = await open({ body: '<handrail-milestone-counter></handrail-milestone-counter>', feeds: {} });
      await counterOf(page).getByLabel('Which date').waitFor();
      const all = [
        ...calendar.map((vector) => ({ ...vector, instant: `${vector.today}T20:00:00Z`, zone: 'America/Los_Angeles' })),
        ...zones.map((vector) => ({ ...vector, scheme: 'na' })),
      ].filter(({ scheme }) => SCHEMES[scheme]);
      assert.ok(all.length > 40);
      for (const { id, scheme, start, instant, zone, leapDay, count, expect } of all) {
        const attributes = {
          start,
          scheme: SCHEMES[scheme],
          'time-zone': zone,
          ...(leapDay && { 'leap-day': leapDay }),
          ...(count && { count }),
        };
        const text = await shownAt(page, instant, attributes);
        if (expect.days === undefined || expect.days === null) {
          assert.match(text, /It begins/, id);
          continue;
        }
        const days = `${expect.days.toLocaleString('en-US')} ${expect.days === 1 ? 'day' : 'days'}`;
        assert.ok(text.startsWith(days), `${id}: ${days} in "${text}"`);
        if (expect.current) {
          const reached = `${expect.isToday ? 'Reached today' : 'Reached'} ${nameOf(expect.current)}`;
          assert.ok(text.includes(reached), `${id}: ${reached} in "${text}"`);
        }
        const left = expect.daysToNext === 1 ? 'tomorrow' : `in ${expect.daysToNext.toLocaleString('en-US')} days`;
        assert.match(text, new RegExp(`Next ${nameOf(expect.next)} ${left}, .*${dateOf(expect.nextOn)}`), id);
        const [years, months, rest] = expect.ymd ?? [];
        if (years > 0 && months === 0 && rest === 0) assert.match(text, new RegExp(`days ${years} years? Since`), `${id}: whole years`);
      }
      assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    });
  },
);
