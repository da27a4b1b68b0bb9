import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/my-data.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { withMethod } from '../../../test/device/keeper-lab.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { lockAll } from '../../device/lock-all.js';
import { contentEn } from './messages/content-en.js';
import { contentEs } from './messages/content-es.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { PASSPHRASE, field, focusOn, focused, keepOpen, press, root, shows, text } from './my-data-stage.scenarios.js';
import { myDataScenarios } from './my-data.scenarios.js';

describeScenarios('handrail-my-data', myDataScenarios, (page) => {
  let events: (readonly [string, unknown])[] = [];
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent) events.push([event.type, event.detail]);
  };
  const NAMES = ['handrail-locked', 'handrail-exported', 'handrail-erased'];

  beforeEach(() => {
    events = [];
    for (const name of NAMES) addEventListener(name, hear);
  });
  afterEach(async () => {
    for (const name of NAMES) removeEventListener(name, hear);
    page.host.replaceChildren();
    await pageKeeper().erase();
  });

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
    // The same words in both languages.
    expect(untranslated(contentEn, contentEs)).to.deep.equal(['no', 'fields.isMentor']);
  });

  it('is accessible in Spanish too once it is open', async () => {
    const open = { ...myDataScenarios.open, prepare: () => keepOpen() };
    const element = await page.show(open, { lang: 'es', dir: 'rtl', theme: 'dark', width: '320px' });
    await shows(element, '2 entradas');
    await press(element, 'Mostrar: Sus logros en el tiempo');
    await shows(element, '14 de marzo de 2026');
    await expect(page.host).to.be.accessible();
  });

  it('is used by the keyboard alone, and the focus is always on what comes next', async () => {
    const element = await page.show(myDataScenarios.locked);
    events = [];
    root(element).querySelector<HTMLElement>('#title')?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: PASSPHRASE });
    await sendKeys({ press: 'Enter' });
    await focusOn(element, en.openTitle);
    await shows(element, '2 entries');
    for (const name of [en.device.lockNow, 'Show: Your milestones', 'Show: Your people']) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(name);
    }
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Rosalba');
    await focusOn(element, 'Hide: Your people');
    await sendKeys({ press: 'Space' });
    await focusOn(element, 'Show: Your people');
    expect(text(element)).not.to.contain('Rosalba');
    for (let presses = 0; presses < 3; presses += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await focusOn(element, en.saveCopy);
    for (const name of [en.saveSealed, en.cancel]) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(name);
    }
    await sendKeys({ press: 'Enter' });
    await focusOn(element, en.saveCopy);
    expect(root(element).activeElement?.localName).to.equal('button');
    expect(events).to.deep.equal([]);
  });

  it('hides what is shown when it locks, says so, and takes the focus along', async () => {
    const element = await page.show(myDataScenarios.shown);
    const before = root(element).querySelectorAll('dd').length;
    expect(before).to.be.greaterThan(3);
    root(element).querySelector<HTMLElement>('[data-opens="save"]')?.focus();
    pageKeeper().lock();
    await focusOn(element, en.lockedTitle);
    expect([root(element).querySelectorAll('dd').length, text(element).includes('Rosalba')]).to.deep.equal([0, false]);
    expect(events).to.deep.equal([['handrail-locked', {}]]);
    await pageKeeper().unlock(PASSPHRASE);
    await shows(element, '2 entries');
    expect(text(element)).not.to.contain('Rosalba');
  });

  it('leaves nothing in view, and no half-typed passphrase, when somebody leaves at once', async () => {
    const element = await page.show(myDataScenarios.change);
    field(element, 'next').value = PASSPHRASE;
    lockAll();
    await element.updateComplete;
    expect(root(element).querySelector('input[name="next"]')).to.equal(null);
    expect(text(element)).to.contain(en.lockedTitle);
  });

  it('erases only after a moment, and tells the page nothing but that', async () => {
    const element = await page.show(myDataScenarios.open);
    await press(element, en.erase);
    await focusOn(element, en.device.eraseTitle);
    await press(element, en.eraseNow);
    expect((await pageKeeper().keys()).ok).to.equal(true);
    await press(element, en.device.goBack);
    await focusOn(element, en.erase);
    expect(text(element)).to.contain('2 entries');
    await press(element, en.erase);
    await shows(element, en.eraseReady);
    await press(element, en.eraseNow);
    await focusOn(element, en.erasedTitle);
    expect(events).to.deep.equal([['handrail-erased', {}]]);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('erases without the passphrase, and does not pretend to know what it was', async () => {
    const element = await page.show(myDataScenarios.locked);
    await press(element, en.eraseLocked);
    await shows(element, en.eraseReady);
    await press(element, en.eraseNow);
    await shows(element, en.erasedUnseen);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('says what could not be erased, and erases it when it is asked again', async () => {
    const element = await page.show(myDataScenarios.open);
    const refuse = (): never => {
      throw new DOMException('refused', 'UnknownError');
    };
    await press(element, en.erase);
    await shows(element, en.eraseReady);
    await withMethod(IDBFactory.prototype, 'deleteDatabase', refuse, async () => {
      await press(element, en.eraseNow);
      await focusOn(element, en.notErasedTitle);
    });
    expect(text(element)).to.contain(en.leftEmpty).and.to.contain(en.closeTabs).and.not.to.contain(en.checked);
    expect(events).to.deep.equal([]);
    await expect(page.host).to.be.accessible();
    await press(element, en.device.tryAgain);
    await shows(element, en.eraseReady);
    await press(element, en.eraseNow);
    await shows(element, en.checked);
    expect(events).to.deep.equal([['handrail-erased', {}]]);
  });

  it('says so where the browser keeps nothing', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    await withMethod(indexedDB, 'databases', refuse, async () => {
      const element = await page.show({ ...myDataScenarios.nothing, prepare: async () => undefined });
      await pageKeeper().look();
      await shows(element, en.device.faults['storage-refused']);
      expect(root(element).querySelectorAll('button').length).to.equal(0);
      await expect(page.host).to.be.accessible();
    });
    await pageKeeper().look();
  });

  it('lists everything where the page asks for a kind that there is not', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    try {
      const element = await page.show(myDataScenarios.open);
      element.scopes = '“mile-stones”';
      await element.updateComplete;
      expect(text(element)).to.contain('Your people').and.to.contain('Your milestones');
      element.scopes = 'people, milestones';
      await element.updateComplete;
      expect(text(element)).not.to.contain('Safety plan');
    } finally {
      console.warn = warn;
    }
    expect(warned.join()).to.contain('MY_DATA_SCOPES').and.to.contain('mile-stones');
  });
});
