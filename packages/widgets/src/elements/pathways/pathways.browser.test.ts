import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/pathways.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { everythingLeft } from '../../../test/device/keeper-lab.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { lockAll } from '../../device/lock-all.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { Pathways } from './pathways.js';
import { labelOf, pathwaysScenarios, press } from './pathways.scenarios.js';

const PASSPHRASE = 'quiet harbour lamp seven';

const root = (element: Pathways): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('Not rendered.');
  return element.shadowRoot;
};
const text = (element: Pathways): string => root(element).querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
const shows = (element: Pathways, words: string): Promise<unknown> => waitFor(`"${words}"`, () => text(element).includes(words));
const focused = (element: Pathways): string => {
  const inside = root(element).activeElement;
  return inside ? labelOf(inside) : '';
};
const focusOn = (element: Pathways, name: string): Promise<unknown> => waitFor(`the focus on "${name}"`, () => focused(element) === name);
const names = (element: Pathways): readonly string[] =>
  [...root(element).querySelectorAll('.way .subheading')].map(({ textContent }) => textContent?.trim() ?? '');

/** Waits until the device keeps records under these names. */
const keeps = async (wanted: readonly string[]): Promise<void> => {
  let kept: readonly string[] | undefined;
  for (let i = 0; i < 100 && kept?.join() !== wanted.join(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const keys = await pageKeeper().keys();
    kept = keys.ok ? keys.value : undefined;
  }
  expect(kept).to.deep.equal(wanted);
};
/** Puts other JSON into the element, as a page does that is made by a script. */
const putJson = (element: Pathways, json: string): void => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.querySelector('script')?.replaceWith(script);
};

describeScenarios('handrail-pathways', pathwaysScenarios, (page) => {
  afterEach(async () => {
    page.host.replaceChildren();
    await pageKeeper().erase();
  });

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('sets no way above another: the alphabet of each language decides, or the page', async () => {
    const element = await page.show(pathwaysScenarios.ways);
    const sorted = (locale: string): readonly string[] => names(element).slice(0, -1).sort(new Intl.Collator(locale).compare);
    expect(names(element)).to.deep.equal([...sorted('en'), en.ways.undecided.name]);
    expect(names(element)).to.have.length(9);
    const english = names(element);
    element.lang = 'es';
    await shows(element, es.waysTitle);
    expect(names(element)).to.deep.equal([...sorted('es'), es.ways.undecided.name]);
    expect(names(element)).not.to.deep.equal(english);
  });

  it('gives each way the same words to say it with, in both languages', () => {
    for (const { ways } of [en, es]) {
      const lengths = Object.entries(ways)
        .filter(([code]) => code !== 'undecided')
        .map(([, { about }]) => about.length);
      expect(Math.max(...lengths) / Math.min(...lengths)).to.be.lessThan(1.6);
    }
  });

  it('is used by the keyboard alone, and the focus begins each step at its title', async () => {
    const element = await page.show(pathwaysScenarios.asked);
    root(element).querySelector<HTMLElement>('.heading')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(en.self);
    await sendKeys({ press: 'Enter' });
    await focusOn(element, en.waysTitle);
    while (focused(element) !== `${en.choose} ${en.ways.clinical.name}`) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await focusOn(element, en.ways.clinical.name);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(en.others);
    await sendKeys({ press: 'Enter' });
    await focusOn(element, en.waysTitle);
    expect([...root(element).querySelectorAll('button')].map(labelOf)).to.include(`${en.chosen} ${en.ways.clinical.name}`);
    await press(element, en.askAgain);
    await focusOn(element, en.askTitle);
  });

  it('tells the page that a way was chosen, and not which', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event): void => void heard.push(event instanceof CustomEvent && event.detail);
    addEventListener('handrail-pathway-chosen', hear);
    const element = await page.show(pathwaysScenarios.chosen);
    removeEventListener('handrail-pathway-chosen', hear);
    expect(heard).to.deep.equal([{}]);
    const left = await everythingLeft();
    expect([left['indexedDB'], left['localStorage'], left['location']?.includes('secular')]).to.deep.equal(['[]', '{}', false]);
    expect(element.outerHTML).not.to.contain('Secular groups');
  });

  it('remembers a way when asked to, shows it again once it is unlocked, and forgets it', async () => {
    const element = await page.show(pathwaysScenarios.chosen);
    await press(element, en.device.remember);
    for (const field of root(element).querySelectorAll('input')) field.value = PASSPHRASE;
    await press(element, en.device.setUp);
    await shows(element, en.device.isKept);
    expect(await pageKeeper().read('pathway')).to.deep.equal({ ok: true, value: { v: 1, data: { pathway: 'secular' } } });
    pageKeeper().lock();
    await shows(element, en.device.isLocked);
    expect(text(element)).not.to.contain(en.nobodyAsks);
    await pageKeeper().unlock(PASSPHRASE);
    await shows(element, en.nobodyAsks);
    expect(text(element)).to.contain(en.ways.secular.about);
    await press(element, en.forget);
    await focusOn(element, en.waysTitle);
    await keeps([]);
  });

  it('leaves alone what it cannot read', async () => {
    await pageKeeper().create(PASSPHRASE);
    await pageKeeper().write('pathway', { v: 1, data: { pathway: 'a-new-way' } });
    const element = await page.show(pathwaysScenarios.asked);
    await shows(element, en.device.faults.unreadable);
    await press(element, en.self);
    await press(element, `${en.choose} ${en.ways.natural.name}`);
    await shows(element, en.device.isKept);
    await keeps(['pathway', 'pathway/aside/1']);
  });

  it('is as at first when somebody leaves at once', async () => {
    const element = await page.show(pathwaysScenarios.family);
    await pageKeeper().look();
    lockAll();
    await shows(element, en.askTitle);
    const other = await page.show(pathwaysScenarios.chosen);
    lockAll();
    await shows(other, en.askTitle);
  });

  it('follows only links that may be followed, and sends them nothing of where somebody came from', async () => {
    const element = await page.show(pathwaysScenarios.ways);
    const links = ['javascript:alert(1)', 'data:text/html,x', '', 'https://'].map((href) => ({ text: 'No', href }));
    putJson(
      element,
      JSON.stringify({
        secular: [...links, { text: ' ', href: '/' }, { text: 'Yes', href: '/tuesday' }],
        magic: [],
        natural: 1,
      }),
    );
    await waitFor('the other link', () => root(element).querySelector('.links a')?.textContent === 'Yes');
    const all = [...root(element).querySelectorAll<HTMLAnchorElement>('a')];
    expect(all.map(({ href, rel, referrerPolicy }) => [new URL(href).pathname, rel, referrerPolicy])).to.deep.equal([
      ['/tuesday', 'noreferrer noopener', 'no-referrer'],
    ]);
  });

  it('shows all ways without links where the JSON cannot be read, and where the page names none that there is', async () => {
    const element = await page.show(pathwaysScenarios.ways);
    putJson(element, '{ "secular": [');
    await waitFor('no link', () => root(element).querySelector('a') === null);
    element.pathways = 'magic';
    await element.updateComplete;
    expect(names(element)).to.have.length(9);
  });

  it('asks where the page names nobody that it knows, and not where it does', async () => {
    const element = await page.show(pathwaysScenarios.asked);
    element.for = '“everybody”';
    await element.updateComplete;
    expect(text(element)).to.contain(en.askTitle);
    element.for = '“Family”';
    await element.updateComplete;
    expect(text(element)).to.contain(en.familyTitle);
  });
});
