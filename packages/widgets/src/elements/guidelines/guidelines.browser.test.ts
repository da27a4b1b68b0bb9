import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/guidelines.js';
import { answerFeeds } from '../../../test/answer-feeds.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import type { Guidelines } from './guidelines.js';
import { guidelinesScenarios, press } from './guidelines.scenarios.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';

const root = (element: Guidelines): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('Not rendered.');
  return element.shadowRoot;
};
const text = (element: Guidelines): string => root(element).querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
const shows = (element: Guidelines, words: string): Promise<unknown> => waitFor(`"${words}"`, () => text(element).includes(words));
const rules = (element: Guidelines): number => root(element).querySelectorAll('.rules > li').length;

describeScenarios('handrail-guidelines', guidelinesScenarios, (page) => {
  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('says shared rules in the language of the page, and marks the language of the community’s own words', async () => {
    const element = await page.show(guidelinesScenarios.own, { lang: 'es' });
    await shows(element, 'Versión 2, vigente desde el 1 de marzo de 2026');
    await shows(element, `${es.rules['many-paths'].name}. ${es.rules['many-paths'].text}`);
    const own = [...root(element).querySelectorAll('.rules .own-words')];
    expect(own.map((each) => [each.getAttribute('lang'), each.textContent])).to.deep.equal([
      ['en', 'Who you see at the Seamen’s Hall stays at the Seamen’s Hall.'],
      ['en', 'Phones stay in pockets.'],
    ]);
    await expect(page.host).to.be.accessible();
  });

  it('tells the page which version was read, by keyboard, says so once, and keeps nothing', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event): void => void heard.push(event instanceof CustomEvent && event.detail);
    addEventListener('handrail-guidelines-accepted', hear);
    const element = await page.show(guidelinesScenarios.asked);
    await shows(element, en.accept);
    root(element).querySelector<HTMLElement>('.heading')?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(element, en.accepted);
    removeEventListener('handrail-guidelines-accepted', hear);
    expect(heard).to.deep.equal([{ version: 2 }]);
    expect(root(element).activeElement?.textContent).to.equal(en.accepted);
    expect([await indexedDB.databases(), localStorage.length]).to.deep.equal([[], 0]);
  });

  it('is asked for again, and is there then', async () => {
    const src = new URL('/guidelines/again.json', document.baseURI).href;
    answerFeeds({ [src]: [404, { rules: ['We begin on time.'] }] });
    const element = await page.show(guidelinesScenarios.usual);
    element.showUsual = false;
    element.src = `“${src}”`;
    await shows(element, en.failed);
    root(element).querySelector('button')?.focus();
    await press(element, en.tryAgain);
    await shows(element, 'We begin on time.');
    expect(text(element)).not.to.contain(en.failed);
    expect(root(element).activeElement?.textContent?.trim()).to.equal(en.title);
  });

  it('does not take a page of another kind for guidelines', async () => {
    const src = new URL('/guidelines/other.json', document.baseURI).href;
    answerFeeds({ [src]: [[{ name: 'Harbour Lights', day: 1 }]] });
    const element = await page.show(guidelinesScenarios.usual);
    element.src = src;
    await shows(element, en.failed);
    await shows(element, en.usual);
    expect(rules(element)).to.equal(7);
  });

  it('shows what the page names last, whichever comes first', async () => {
    const [slow, quick] = ['slow', 'quick'].map((name) => new URL(`/guidelines/${name}.json`, document.baseURI).href);
    answerFeeds({ [slow ?? '']: [{ rules: ['Slow.'] }], [quick ?? '']: [{ rules: ['Quick.'] }] });
    const element = await page.show(guidelinesScenarios.usual);
    element.src = slow ?? '';
    await element.updateComplete;
    element.src = quick ?? '';
    await shows(element, 'Quick.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element)).to.contain('Quick.').and.not.to.contain('Slow.');
    element.src = '';
    await shows(element, en.rules.confidentiality.name);
  });

  it('shows what the page has in the place of guidelines that are nowhere', async () => {
    const element = await page.show(guidelinesScenarios.usual);
    element.showUsual = false;
    element.append('Ask at the door.');
    await element.updateComplete;
    expect(root(element).querySelector('slot:not([name])')?.hasAttribute('hidden')).to.equal(false);
    expect([rules(element), root(element).querySelectorAll('button').length]).to.deep.equal([0, 0]);
  });

  it('shows the version that holds where attributes are wrong', async () => {
    const element = await page.show(guidelinesScenarios.own);
    await shows(element, 'Version 2');
    for (const wrong of ['two', '-1', '1.5', '']) {
      element.setAttribute('version', wrong);
      element.setAttribute('since', wrong);
      await element.updateComplete;
      expect(text(element), wrong).to.contain('Version 2, in force').and.to.contain('since version 1');
    }
  });
});
