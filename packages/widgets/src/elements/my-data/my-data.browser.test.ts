import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/my-data.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { withMethod } from '../../../test/device/keeper-lab.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { NAME } from '../../device/keeper-settings.js';
import { lockAll } from '../../device/lock-all.js';
import { indexedDbStore } from '../../platform/indexed-db-store.js';
import { contentEn } from './messages/content-en.js';
import { contentEs } from './messages/content-es.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { MyData } from './my-data.js';
import { PASSPHRASE, chooseFile, keepOpen, labelOf, myDataScenarios, press, shows } from './my-data.scenarios.js';

const root = (element: MyData): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('Not rendered.');
  return element.shadowRoot;
};
const text = (element: MyData): string => root(element).querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
const focused = (element: MyData): string => {
  const inside = root(element).activeElement;
  return inside ? labelOf(inside) : '';
};
const focusOn = (element: MyData, name: string): Promise<unknown> => waitFor(`the focus on "${name}"`, () => focused(element) === name);
const field = (element: MyData, name: string): HTMLInputElement => {
  const found = root(element).querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`No field "${name}" in: ${text(element)}`);
  return found;
};

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

  it('says at the field what is wrong with a passphrase, and goes there', async () => {
    const element = await page.show(myDataScenarios.change);
    field(element, 'passphrase').value = 'not the one';
    field(element, 'next').value = 'short';
    field(element, 'again').value = 'short';
    const send = (): void => root(element).querySelector('form')?.requestSubmit();
    send();
    await waitFor('the new passphrase', () => root(element).activeElement === field(element, 'next'));
    expect(text(element)).to.contain(en.device.tooShort(15));
    field(element, 'next').value = 'another harbour lamp';
    send();
    await waitFor('the repetition', () => root(element).activeElement === field(element, 'again'));
    field(element, 'again').value = 'another harbour lamp';
    send();
    await waitFor('the present passphrase', () => root(element).activeElement === field(element, 'passphrase'));
    expect(text(element)).to.contain(en.device.faults['wrong-passphrase']);
    await expect(page.host).to.be.accessible();
    field(element, 'passphrase').value = PASSPHRASE;
    send();
    await focusOn(element, en.change);
    expect(text(element)).to.contain(en.changed);
    pageKeeper().lock();
    expect((await pageKeeper().unlock('another harbour lamp')).ok).to.equal(true);
  });

  it('tells what is wrong with a file at the field, and changes nothing', async () => {
    const element = await page.show(myDataScenarios.open);
    await press(element, en.openFile);
    await press(element, en.lookAt);
    await shows(element, en.noFile);
    expect(root(element).activeElement).to.equal(field(element, 'file'));
    for (const [file, said] of [
      ['no file of ours', en.device.faults['file-damaged']],
      ['{"format":"handrail-records","v":99,"records":[]}', en.device.faults['file-newer']],
    ] as const) {
      await chooseFile(element, file);
      await press(element, en.lookAt);
      await shows(element, said);
      expect(root(element).activeElement).to.equal(field(element, 'file'));
    }
    await expect(page.host).to.be.accessible();
    await press(element, en.cancel);
    await focusOn(element, en.openFile);
    expect(text(element)).to.contain('2 entries');
  });

  it('asks for the passphrase of a locked file, and takes in what the person chooses', async () => {
    const element = await page.show(myDataScenarios.open);
    const file = await pageKeeper().export();
    if (!file.ok) throw new Error('No file.');
    await pageKeeper().remove('safety-plan');
    await pageKeeper().write('circle', { v: 1, data: { contacts: [] } });
    await press(element, en.openFile);
    await chooseFile(element, file.value);
    await press(element, en.lookAt);
    await shows(element, en.filePassphraseHint);
    field(element, 'passphrase').value = 'not the one';
    await press(element, en.lookAt);
    await shows(element, en.device.faults['wrong-passphrase']);
    expect(root(element).activeElement).to.equal(field(element, 'passphrase'));
    field(element, 'passphrase').value = PASSPHRASE;
    await press(element, en.lookAt);
    await focusOn(element, en.planTitle);
    await press(element, en.add);
    await shows(element, en.takenIn);
    await shows(element, 'Safety plan 1 entry');
    expect(text(element)).to.contain('Your people 0 entries');
  });

  it('opens a saved copy on a device that keeps nothing yet', async () => {
    await keepOpen();
    const file = await pageKeeper().export();
    const element = await page.show(myDataScenarios.nothing);
    root(element).querySelector('details')?.setAttribute('open', '');
    await press(element, en.openFile);
    await focusOn(element, en.chooseFirst);
    field(element, 'next').value = 'lantern on the quay';
    field(element, 'again').value = 'lantern on the quay';
    await press(element, en.goOn);
    await chooseFile(element, file.ok ? file.value : '');
    await press(element, en.lookAt);
    await shows(element, en.filePassphraseHint);
    field(element, 'passphrase').value = PASSPHRASE;
    await press(element, en.lookAt);
    await press(element, en.add);
    await shows(element, '2 entries');
    expect((await pageKeeper().keys()).ok).to.equal(true);
  });

  for (const [what, change, said] of [
    ['damaged', (text: string) => text.slice(1), en.device.faults.damaged],
    ['of a newer version', (text: string) => text.replace('"v":2', '"v":99'), en.device.faults['newer-version']],
  ] as const)
    it(`says when what lies on the device is ${what}, and can erase it`, async () => {
      const element = await page.show(myDataScenarios.locked);
      const store = indexedDbStore(NAME);
      for (const key of await store.keys()) await store.set(key, change((await store.get(key)) ?? ''));
      field(element, 'passphrase').value = PASSPHRASE;
      await press(element, en.device.unlock);
      await shows(element, said);
      expect(text(element)).to.contain(en.lockedTitle);
      await press(element, en.eraseLocked);
      await shows(element, en.eraseReady);
      await press(element, en.eraseNow);
      await shows(element, en.checked);
      expect(await indexedDB.databases()).to.deep.equal([]);
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

  it('says when there is no room for a file, and keeps what was there', async () => {
    const element = await page.show(myDataScenarios.plan);
    const full = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      await press(element, en.add);
      await shows(element, en.device.faults.full);
    });
    expect(await pageKeeper().keys()).to.deep.equal({ ok: true, value: ['milestones', 'circle', 'safety-plan', 'star-map'] });
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
