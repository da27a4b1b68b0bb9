import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everythingLeft, withMethod } from '../../test/device/keeper-lab.js';
import { KeepStage } from '../../test/device/keep-stage.js';
import { pageKeeper } from './keeper.js';
import { lockAll } from './lock-all.js';
import { deviceEn as m } from './messages/device-en.js';
import { deviceEs } from './messages/device-es.js';

/** With the iterations that people get. */
const PASSPHRASE = 'quiet harbour lamp seven';
const NOTE = 'since the fourteenth, with Rosa';
const SECRETS = ['quiet harbour', 'fourteenth', 'Rosa', 'note'];

describe('What a person keeps with a widget', () => {
  let stage: KeepStage;

  const root = (): ShadowRoot => {
    if (!stage.shadowRoot) throw new Error('Nothing on the stage.');
    return stage.shadowRoot;
  };
  const text = (): string => root().querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
  const button = (name: string): HTMLButtonElement => {
    const found = [...root().querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
    if (!found) throw new Error(`No button "${name}" in: ${text()}`);
    return found;
  };
  const field = (name: string): HTMLInputElement => {
    const found = root().querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!found) throw new Error(`No field "${name}" in: ${text()}`);
    return found;
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSo(), `${String(isSo)} in: ${text()}`).to.equal(true);
  };
  const press = async (name: string): Promise<void> => {
    button(name).click();
    await stage.updateComplete;
  };
  const show = async (): Promise<void> => {
    stage = new KeepStage();
    document.body.append(stage);
    await until(() => !stage.kept.isLooking);
    await stage.updateComplete;
  };
  const setUp = async (): Promise<void> => {
    await stage.kept.set({ text: NOTE });
    await press(m.remember);
    field('passphrase').value = PASSPHRASE;
    field('again').value = PASSPHRASE;
    await press(m.setUp);
    await until(() => stage.kept.mode === 'remembered' && text().includes(m.isKept));
  };

  const realNow = Date.now;
  beforeEach(show);
  afterEach(async () => {
    Date.now = realNow;
    stage.remove();
    await pageKeeper().erase();
  });

  // First in this file: what a test has loaded stays loaded.
  it('costs a page that only uses the memory no byte of the vault', async () => {
    const isLoaded = (part: string): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes(part));
    await stage.kept.set({ text: NOTE });
    expect(['/vault-desk', '/core/src/vault/', '/idb/'].filter(isLoaded)).to.deep.equal([]);
    await setUp();
    expect(['/vault-desk', '/core/src/vault/', '/idb/'].filter(isLoaded)).to.have.length(3);
  });

  it('is in clear nowhere after a full session', async () => {
    const printed: string[] = [];
    const { log, warn, error } = console;
    const print = (...words: unknown[]): void => void printed.push(words.join(' '));
    Object.assign(console, { log: print, warn: print, error: print });
    try {
      await setUp();
      await stage.kept.set({ text: `${NOTE}, and more` });
      await press(m.lockNow);
      await press(m.unlock);
      field('passphrase').value = 'not the passphrase of Rosa';
      await press(m.unlock);
      await until(() => text().includes(m.faults['wrong-passphrase']));
      field('passphrase').value = PASSPHRASE;
      await press(m.unlock);
      await until(() => stage.kept.value?.text === `${NOTE}, and more`);
      await stage.kept.keeper.export();
      await stage.updateComplete;
      const left = await everythingLeft();
      for (const [place, found] of Object.entries(left))
        for (const secret of SECRETS) expect(found.replaceAll('class=note', ''), place).not.to.contain(secret);
      expect(left['indexedDB'], 'the vault itself').to.contain('PBKDF2');
    } finally {
      Object.assign(console, { log, warn, error });
    }
    expect(printed).to.deep.equal([]);
  });

  it('is gone from the page when it is locked, and from every place when it is erased', async () => {
    await setUp();
    await press(m.lockNow);
    expect(text()).to.contain(m.isLocked).and.not.to.contain('Rosa');
    await press(m.unlock);
    root().querySelector('details')?.setAttribute('open', '');
    await press(m.eraseAndStart);
    expect(root().activeElement?.textContent).to.equal(m.eraseTitle);
    await press(m.erase);
    await until(() => text().includes(m.erased));
    expect(stage.kept.mode).to.equal('memory');
    const left = await everythingLeft();
    expect([left['indexedDB'], left['caches'], left['localStorage']]).to.deep.equal(['[]', '[]', '{}']);
  });

  it('says what a person has to know before the passphrase, and takes the focus there', async () => {
    await press(m.remember);
    expect(root().activeElement?.textContent).to.equal(m.setUpTitle);
    const form = root().querySelector('form');
    const order = [m.noRecovery, m.protects, m.doesNotProtect, m.newPassphrase].map((part) => form?.textContent?.indexOf(part) ?? -1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).not.to.include(-1);
    await expect(stage).to.be.accessible();
    await press(m.notNow);
    expect(root().activeElement?.textContent?.trim()).to.equal(m.remember);
    await expect(stage).to.be.accessible();
  });

  it('tells what is wrong at the field, and goes there', async () => {
    await press(m.remember);
    field('passphrase').value = 'too short';
    field('again').value = 'too short';
    await press(m.setUp);
    await until(() => root().activeElement === field('passphrase'));
    const described = (field('passphrase').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root().getElementById(id)?.textContent);
    expect(described).to.deep.equal([m.passphraseHint(15), m.tooShort(15)]);
    field('passphrase').value = PASSPHRASE;
    field('again').value = `${PASSPHRASE}!`;
    await press(m.setUp);
    await until(() => root().activeElement === field('again'));
    expect(text()).to.contain(m.differs).and.not.to.contain(m.tooShort(15));
    await expect(stage).to.be.accessible();
    expect(await stage.kept.keeper.look()).to.deep.equal({ state: 'none' });
  });

  it('asks for the passphrase once where it is shown', async () => {
    await press(m.remember);
    expect(field('passphrase').type).to.equal('password');
    await press(m.show);
    expect(field('passphrase').type).to.equal('text');
    expect(root().querySelectorAll('input').length).to.equal(1);
    field('passphrase').value = PASSPHRASE;
    await press(m.setUp);
    await until(() => text().includes(m.isKept));
    expect(root().activeElement?.textContent?.trim()).to.equal(m.lockNow);
    await expect(stage).to.be.accessible();
  });

  it('takes what is pasted and what password managers fill in', async () => {
    await press(m.remember);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    field('passphrase').dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
    expect([field('passphrase').autocomplete, field('again').autocomplete]).to.deep.equal(['new-password', 'new-password']);
    expect(field('passphrase').maxLength).to.equal(-1);
  });

  it('opens by the keyboard alone, and says how long to wait after wrong passphrases', async () => {
    await setUp();
    await press(m.lockNow);
    button(m.unlock).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root().activeElement === field('passphrase'));
    expect(field('passphrase').autocomplete).to.equal('current-password');
    for (const isLast of [false, false, true]) {
      await sendKeys({ type: 'wrong' });
      await sendKeys({ press: 'Enter' });
      await until(() => field('passphrase').getAttribute('aria-invalid') === 'true' && !text().includes(m.oneMoment));
      expect(text().includes(m.waitSeconds(1))).to.equal(isLast);
      field('passphrase').select();
    }
    await expect(stage).to.be.accessible();
    // A second later.
    Date.now = () => realNow() + 1000;
    await sendKeys({ type: PASSPHRASE });
    await sendKeys({ press: 'Enter' });
    await until(() => stage.kept.value?.text === NOTE);
  });

  it('says that there is no room, and tries again when the person asks', async () => {
    await setUp();
    const full = (): IDBRequest<IDBValidKey> => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => void (await stage.kept.set({ text: 'more' })));
    await stage.updateComplete;
    expect(text()).to.contain(m.faults.full).and.to.contain(m.notSaved).and.to.contain('more');
    await expect(stage).to.be.accessible();
    await press(m.tryAgain);
    await until(() => stage.kept.isSaved);
    expect(text()).not.to.contain(m.notSaved);
  });

  it('asks which of two entries the person wants', async () => {
    await setUp();
    await press(m.lockNow);
    await press(m.goOnWithout);
    await stage.kept.set({ text: 'another' });
    await press(m.remember);
    field('passphrase').value = PASSPHRASE;
    await press(m.unlock);
    await until(() => text().includes(m.faults['already-kept']));
    expect(text()).to.contain('another').and.not.to.contain(NOTE);
    await expect(stage).to.be.accessible();
    await press(m.takeKept);
    await until(() => text().includes(NOTE));
    expect(text()).not.to.contain(m.faults['already-kept']);
  });

  it('leaves no half-typed passphrase when somebody leaves at once', async () => {
    await press(m.remember);
    field('passphrase').value = PASSPHRASE;
    lockAll();
    await stage.updateComplete;
    expect(root().querySelectorAll('input').length).to.equal(0);
  });

  it('goes on without what is locked, and is whole in Spanish', async () => {
    await setUp();
    await press(m.lockNow);
    stage.messages = deviceEs;
    stage.requestUpdate();
    await stage.updateComplete;
    expect(text()).to.contain(deviceEs.isLocked);
    await expect(stage).to.be.accessible();
    await press(deviceEs.goOnWithout);
    expect(text()).to.contain(deviceEs.onlyNow);
    await press(deviceEs.remember);
    expect(field('passphrase').autocomplete).to.equal('current-password');
  });

  it('is kept by one keeper for all copies of Handrail on a page', async () => {
    await setUp();
    // As another copy would be: the same file, loaded anew.
    const copy = (await import(new URL('./keeper.ts?another-copy', import.meta.url).href)) as { pageKeeper: typeof pageKeeper };
    expect(copy.pageKeeper).not.to.equal(pageKeeper);
    expect(copy.pageKeeper()).to.equal(pageKeeper());
    expect(copy.pageKeeper().status.state).to.equal('open');
  });
});
