import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/check-in.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { lockAll } from '../../device/lock-all.js';
import { deviceEn } from '../../device/messages/device-en.js';
import { answer, checkInScenarios, daysAgo, press, readyRoot } from './check-in.scenarios.js';
import type { CheckInElement } from './check-in.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';

const PASSPHRASE = 'quiet harbour lamp seven';

const text = (element: CheckInElement): string =>
  element.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = (element: CheckInElement): string => element.shadowRoot?.activeElement?.textContent?.trim() ?? '';
const until = async (element: CheckInElement, words: string): Promise<void> => {
  for (let tries = 0; tries < 400 && !text(element).includes(words); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(text(element)).to.contain(words);
};
const keep = async (element: CheckInElement): Promise<void> => {
  await press(element, deviceEn.remember);
  for (const input of element.shadowRoot?.querySelectorAll<HTMLInputElement>('.keep input') ?? []) input.value = PASSPHRASE;
  await press(element, deviceEn.setUp);
  await until(element, deviceEn.isKept);
};

describeScenarios('handrail-check-in', checkInScenarios, (page) => {
  afterEach(() => pageKeeper().erase());

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('is used by the keyboard alone, and never leaves the focus behind', async () => {
    const element = await page.show(checkInScenarios.open);
    const root = await readyRoot(element);
    root.querySelector<HTMLElement>('input[type=radio]')?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab']) await sendKeys({ press: key });
    await sendKeys({ type: 'Rain all day.' });
    for (const key of ['Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    await until(element, en.done);
    expect(text(element)).to.contain('Tired').and.contain('Rain all day.').and.contain(en.kinds.meeting);
    expect(focused(element)).to.equal(en.done);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focused(element)).to.equal(en.question);
    await press(element, en.cancel);
    expect(focused(element)).to.equal(en.done);
    await press(element, en.takeBack);
    expect(focused(element)).to.equal(en.takeBackQuestion);
    await press(element, en.takeBack);
    expect(focused(element)).to.equal(en.question);
    expect(text(element)).to.contain(en.takenBack).and.not.contain('Rain');
    await press(element, en.support);
    expect(focused(element)).to.equal(en.supportHeading);
  });

  it('tells the page the kinds that are new, and nothing else', async () => {
    const told: unknown[] = [];
    page.host.addEventListener('handrail-checked-in', ({ detail }) => told.push(detail));
    const element = await page.show(checkInScenarios.open);
    await answer(element, { feel: 'tender', note: 'Rosa called.', kinds: ['meeting', 'service'] });
    expect(told).to.deep.equal([{ kind: 'mood' }, { kind: 'meeting' }, { kind: 'service' }]);
    await press(element, en.change);
    await answer(element, { feel: 'steady', note: 'Better now.', kinds: ['service', 'activity'] });
    expect(told.slice(3)).to.deep.equal([{ kind: 'activity' }]);
    expect(text(element)).to.contain('Steady').and.contain('Better now.').and.not.contain(en.kinds.service);
    await press(element, en.change);
    await answer(element, { note: '' });
    expect(text(element)).to.contain('Steady').and.not.contain('Better now.');
  });

  it('says nothing of weeks without, and counts days of the week as the page asks', async () => {
    const element = await page.show(checkInScenarios.open);
    await daysAgo(28, () => answer(element));
    await daysAgo(0, () => readyRoot(element));
    expect(text(element)).not.to.match(/week|\b0\b/);
    await daysAgo(7, () => answer(element));
    await daysAgo(6, () => answer(element, { kinds: ['meeting', 'service'] }));
    await daysAgo(0, () => readyRoot(element));
    expect(text(element)).to.contain('1 week of showing up');
    element.goalPerWeekSetting = 2;
    await element.updateComplete;
    expect(text(element)).to.contain('1 week of showing up');
    element.goalPerWeekSetting = 3;
    await element.updateComplete;
    expect(text(element)).not.to.contain('week');
  });

  it('turns the page at midnight: a new day is open, and a form that was begun stays', async () => {
    const element = await page.show(checkInScenarios.open);
    await daysAgo(1, () => answer(element, { feel: 'hopeful' }));
    await daysAgo(0, () => readyRoot(element));
    expect(text(element)).to.contain(en.question);
    const field = element.shadowRoot?.querySelector('textarea');
    if (field) field.value = 'Nearly midnight.';
    await daysAgo(-1, async () => {
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('textarea')?.value).to.equal('Nearly midnight.');
    });
  });

  it('is gone from the page while it is locked, and there again with the passphrase', async () => {
    const element = await page.show(checkInScenarios.open);
    await answer(element, { feel: 'steady', note: 'Swam in the bay.' });
    await keep(element);
    await press(element, deviceEn.lockNow);
    await until(element, deviceEn.isLocked);
    expect(text(element)).to.not.contain('bay');
    expect(element.shadowRoot?.querySelector('form, [part=answer]')).to.equal(null);
    await expect(element).to.be.accessible();
    await press(element, deviceEn.unlock);
    const passphrase = element.shadowRoot?.querySelector<HTMLInputElement>('.keep input');
    if (passphrase) passphrase.value = PASSPHRASE;
    await press(element, deviceEn.unlock);
    await until(element, 'Swam in the bay.');
    await expect(element).to.be.accessible();
  });

  it('brings together what was said before the vault was opened with what is in it', async () => {
    const element = await page.show(checkInScenarios.open);
    await answer(element, { feel: 'steady', kinds: ['meeting'] });
    await keep(element);
    await press(element, deviceEn.lockNow);
    await press(element, deviceEn.goOnWithout);
    await answer(element, { note: 'In the afternoon.', kinds: ['service'] });
    await press(element, deviceEn.remember);
    const passphrase = element.shadowRoot?.querySelector<HTMLInputElement>('.keep input');
    if (passphrase) passphrase.value = PASSPHRASE;
    await press(element, deviceEn.unlock);
    await until(element, deviceEn.isKept);
    for (const words of ['Steady', en.kinds.meeting, en.kinds.service]) expect(text(element)).to.contain(words);
  });

  it('leaves nothing half-written when somebody leaves at once', async () => {
    const element = await page.show(checkInScenarios.open);
    const field = (await readyRoot(element)).querySelector('textarea');
    if (field) field.value = 'A secret.';
    lockAll();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('textarea')?.value).to.equal('');
  });

  it('takes settings that it does not know for the usual ones', async () => {
    const element = await page.show(checkInScenarios.open);
    element.setAttribute('kind', '“meeting, karaoke”');
    element.setAttribute('goal-per-week', 'often');
    element.setAttribute('grace', '-3');
    await answer(element, { kinds: ['meeting'] });
    expect(text(element)).to.contain('1 week of showing up');
    expect(element.offered).to.deep.equal(['meeting']);
    expect(page.errors).to.deep.equal([]);
  });
});
