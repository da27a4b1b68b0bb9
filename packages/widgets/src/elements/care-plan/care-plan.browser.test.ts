import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/care-plan.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { lockAll } from '../../device/lock-all.js';
import { pageKeeper } from '../../device/keeper.js';
import { deviceEn } from '../../device/messages/device-en.js';
import { carePlanScenarios } from './care-plan.scenarios.js';
import type { CarePlanElement } from './care-plan.js';
import { begin, fill, openSection, press, readyRoot } from './fill-in.scenarios.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';

const PASSPHRASE = 'quiet harbour lamp seven';

const text = (element: CarePlanElement): string => element.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
const focused = (element: CarePlanElement): string => element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const until = async (element: CarePlanElement, isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo(), `${String(isSo)} in ${text(element)}`).to.equal(true);
};

describeScenarios('handrail-care-plan', carePlanScenarios, (page) => {
  afterEach(() => pageKeeper().erase());

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('is begun, filled in and emptied again by the keyboard alone', async () => {
    const element = await page.show(carePlanScenarios.draft, {});
    const root = await readyRoot(element);
    root.querySelector<HTMLElement>('#section-goals summary')?.focus();
    await sendKeys({ press: 'Enter' });
    root.querySelector<HTMLElement>('#goal-text')?.focus();
    await sendKeys({ type: 'Swim in the bay' });
    await sendKeys({ press: 'Enter' });
    expect(text(element)).to.contain('Swim in the bay');
    expect(root.activeElement?.id).to.equal('goal-text');
    expect(root.querySelector<HTMLInputElement>('#goal-text')?.value).to.equal('');
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focused(element)).to.equal(en.removeQuestion);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focused(element)).to.contain(en.goals);
    await press(element, `${en.remove} Swim in the bay`);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(text(element)).not.to.contain('Swim in the bay');
    expect(focused(element)).to.contain(en.goals);
  });

  it('goes to the field that is to be mended, and from more support to its form', async () => {
    const element = await page.show(carePlanScenarios.beginning);
    await begin(element);
    await press(element, en.moreCare);
    expect(element.shadowRoot?.activeElement?.id).to.equal('care-level');
    await fill(element, 'care', { from: '2026-11-20' });
    expect(element.shadowRoot?.activeElement?.id).to.equal('care-level');
    expect(text(element)).to.contain(en.faults['unknown-code']);
    await openSection(element, 'reviews');
    await press(element, en.begin);
    await fill(element, 'review', { next: '2026-11-01' });
    expect(element.shadowRoot?.activeElement?.id).to.equal('review-next');
    expect(text(element)).to.contain(en.faults['not-ahead']);
  });

  it('takes no meeting of tomorrow', async () => {
    const element = await page.show(carePlanScenarios.ninety);
    await fill(element, 'meeting', { on: '2026-11-24' });
    expect(text(element)).to.contain(en.faults['not-yet']).and.contain('3 meetings on 2 days');
  });

  it('tells the page that something changed or is due, and nothing of what', async () => {
    const told: unknown[] = [];
    for (const name of ['handrail-plan-changed', 'handrail-review-due'] as const)
      page.host.addEventListener(name, ({ type, detail }) => told.push([type, detail]));
    const element = await page.show(carePlanScenarios.reviewDue);
    expect(told).to.deep.equal([
      ['handrail-plan-changed', {}],
      ['handrail-plan-changed', {}],
      ['handrail-review-due', { code: 'due-today' }],
    ]);
    await press(element, en.reviewed);
    expect(text(element)).not.to.contain(en.reviewDue);
    expect(focused(element)).to.equal(en.title);
    expect(told.slice(3)).to.deep.equal([['handrail-plan-changed', {}]]);
  });

  it('begins with goals alone where the date is skipped, and has the rest once there is one', async () => {
    const element = await page.show({ ...carePlanScenarios.beginning, markup: carePlanScenarios.draft.markup });
    await begin(element, '');
    expect(element.shadowRoot?.querySelector('#section-care li')).to.equal(null);
    expect(text(element)).to.contain(en.reviewsWithoutDate).and.contain(en.goalCodes['people-to-call']);
    await fill(element, 'leaving', { dischargeOn: '2026-11-16' });
    expect(element.shadowRoot?.querySelectorAll('#section-care li')).to.have.length(4);
    expect(text(element)).not.to.contain(en.reviewsWithoutDate);
  });

  it('is gone from the page while it is locked', async () => {
    const element = await page.show(carePlanScenarios.appointments);
    await press(element, deviceEn.remember);
    for (const input of element.shadowRoot?.querySelectorAll<HTMLInputElement>('.keep input') ?? []) input.value = PASSPHRASE;
    await press(element, deviceEn.setUp);
    await until(element, () => text(element).includes(deviceEn.isKept));
    await press(element, deviceEn.lockNow);
    await until(element, () => text(element).includes(deviceEn.isLocked));
    expect(text(element)).not.to.contain('Rosa');
    await expect(element).to.be.accessible();
  });

  it('leaves nothing half-written when somebody leaves at once', async () => {
    const element = await page.show(carePlanScenarios.appointments);
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('#appointment-what');
    if (field) field.value = 'A secret.';
    lockAll();
    await element.updateComplete;
    expect(text(element)).not.to.contain('Rosa');
    expect(element.shadowRoot?.querySelector('#appointment-what')).to.equal(null);
  });

  it('asks for nothing to be remembered where the page does not want it', async () => {
    const element = await page.show(carePlanScenarios.beginning);
    element.remember = 'never';
    await element.updateComplete;
    expect(text(element)).not.to.contain(deviceEn.remember);
  });

  it('takes settings that it does not know for the usual ones', async () => {
    const element = await page.show(carePlanScenarios.beginning);
    element.setAttribute('template', '“my own”');
    element.setAttribute('discharge-on', 'next week');
    await element.updateComplete;
    expect(element.templates).to.have.length(3);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#start-dischargeOn')?.value).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });
});
