import { expect } from '@open-wc/testing';
import '../../define/my-data.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { withMethod } from '../../../test/device/keeper-lab.js';
import { waitFor } from '../../../test/stage.js';
import { pageKeeper } from '../../device/keeper.js';
import { NAME } from '../../device/keeper-settings.js';
import { indexedDbStore } from '../../platform/indexed-db-store.js';
import { en } from './messages/en.js';
import type { MyData } from './my-data.js';
import { PASSPHRASE, chooseFile, field, focusOn, keepOpen, press, root, shows, text } from './my-data-stage.scenarios.js';
import { myDataScenarios } from './my-data.scenarios.js';

describeScenarios<MyData>('handrail-my-data', {}, (page) => {
  afterEach(async () => {
    page.host.replaceChildren();
    await pageKeeper().erase();
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
});
