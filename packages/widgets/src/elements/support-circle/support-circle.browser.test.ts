import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/support-circle.js';
import { everythingLeft } from '../../../test/device/keeper-lab.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { lockAll } from '../../device/lock-all.js';
import { deviceEn } from '../../device/messages/device-en.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { PASSPHRASE, addLine, addPerson, click, forgetPeople, supportCircleScenarios, type } from './support-circle.scenarios.js';
import type { SupportCircleElement } from './support-circle.js';

describeScenarios('handrail-support-circle', supportCircleScenarios, (page) => {
  afterEach(forgetPeople);

  const root = (element: SupportCircleElement): ShadowRoot => element.shadowRoot!;
  const all = (element: SupportCircleElement, selector: string): readonly string[] =>
    [...root(element).querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const names = (element: SupportCircleElement): readonly string[] => all(element, '.person .subheading');
  const said = (element: SupportCircleElement): string => all(element, '.said').join('');
  const focused = (element: SupportCircleElement): string => root(element).activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const until = async (element: SupportCircleElement, isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 300 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSo(), all(element, '.base').join('')).to.equal(true);
  };
  const press = async (element: SupportCircleElement, name: string): Promise<void> => {
    const button = (): HTMLElement | undefined =>
      [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === name);
    await until(element, () => button() !== undefined);
    button()?.click();
    await element.updateComplete;
  };
  /** Waits until the element has found out whether something is kept. */
  const show = async (scenario = supportCircleScenarios.empty): Promise<SupportCircleElement> => {
    const element = await page.show({ ...scenario, prepare: async () => undefined });
    await until(element, () => root(element).querySelector('.keep-bar') !== null);
    return element;
  };
  const keep = async (element: SupportCircleElement): Promise<void> => {
    await press(element, deviceEn.remember);
    await type(element, '#keep-passphrase', PASSPHRASE);
    await type(element, '#keep-again', PASSPHRASE);
    await press(element, deviceEn.setUp);
    await until(element, () => all(element, '.keep').join().includes(deviceEn.isKept));
  };

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('takes somebody in by the keyboard alone, and goes on from there', async () => {
    const element = await show();
    root(element).querySelector<HTMLElement>('#circle-add')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => root(element).activeElement?.id === 'circle-label');
    await sendKeys({ type: 'Rosa' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '+1 (503) 555.0114' });
    for (const _ of ['sms', 'other ways', 'craving']) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await until(element, () => names(element).length === 1);
    const link = root(element).querySelector<HTMLAnchorElement>('.person a');
    expect([link?.querySelector('bdi')?.textContent, link?.href]).to.deep.equal(['Call +1 (503) 555.0114', 'tel:+15035550114']);
    expect(said(element)).to.equal(en.circle.added);
    await until(element, () => focused(element) === en.circle.add);
  });

  it('says what is wrong at the field, goes to the first, and keeps what was typed', async () => {
    const element = await show();
    await click(element, '#circle-add');
    await type(element, '#circle-tel', 'my sister');
    await click(element, '.other-ways summary');
    await type(element, '#circle-url', 'http://call.example');
    await type(element, '#circle-agreedOn', '2030-01-01');
    await click(element, 'input[name="when"][value="hours"]');
    await click(element, '#circle [type="submit"]');
    await until(element, () => root(element).activeElement?.id === 'circle-label');
    const { faults, pageInvalid } = en.circle;
    expect(all(element, '#circle .fault')).to.deep.equal([
      faults['text-invalid'],
      faults['channel-invalid'],
      pageInvalid,
      faults['need-unknown'],
      faults['hours-invalid'],
      faults['date-in-future'],
    ]);
    expect(root(element).querySelector<HTMLInputElement>('#circle-tel')?.value).to.equal('my sister');
    for (const field of root(element).querySelectorAll('#circle [aria-invalid="true"]')) {
      const described = (field.closest('fieldset') ?? field).getAttribute('aria-describedby') ?? '';
      expect(
        described.split(' ').every((id) => root(element).getElementById(id) !== null),
        field.id,
      ).to.equal(true);
    }
    await expect(page.host).to.be.accessible();
  });

  it('takes different hours on different days, also over midnight, and shows them again', async () => {
    const element = await show();
    await click(element, '#circle-add');
    await type(element, '#circle-label', 'Sam');
    await type(element, '#circle-sms', '503 555 0142');
    await click(element, 'input[name="okFor"][value="lonely"]');
    await click(element, 'input[name="when"][value="hours"]');
    for (const day of [1, 2, 3]) await click(element, `input[name="days-0"][value="${day}"]`);
    await type(element, '#circle-from-0', '18:00');
    await type(element, '#circle-to-0', '21:30');
    await press(element, en.circle.form.moreHours);
    await click(element, 'input[name="days-1"][value="6"]');
    await type(element, '#circle-from-1', '22:00');
    await type(element, '#circle-to-1', '02:00');
    await type(element, '#circle-zone', 'Europe/Dublin');
    await click(element, '#circle [type="submit"]');
    await until(element, () => names(element).length === 1);
    expect(all(element, '.person .hint')[0]).to.match(
      /Monday to Wednesday, 6:00\sPM to 9:30\sPM; Saturday, 10:00\sPM to 2:00\sAM; by the clock in Dublin$/,
    );
    await press(element, 'Change (Sam)');
    const value = (id: string): string | undefined => root(element).querySelector<HTMLInputElement>(id)?.value;
    expect([value('#circle-from-1'), value('#circle-to-1'), value('#circle-zone')]).to.deep.equal(['22:00', '02:00', 'Europe/Dublin']);
    await click(element, '#circle [type="submit"]');
    await until(element, () => said(element) === en.circle.changed);
    expect(all(element, '.person .hint')[0]).to.contain('Saturday');
    await until(element, () => focused(element) === 'Change (Sam)');
  });

  it('is put into order by buttons, which keep the focus', async () => {
    const element = await show();
    for (const name of ['Rosa', 'Sam', 'Lee']) await addPerson(element, name, '503-555-0100');
    await press(element, 'Up (Lee)');
    expect(names(element)).to.deep.equal(['Rosa', 'Lee', 'Sam']);
    await until(element, () => focused(element) === 'Up (Lee)');
    expect(said(element)).to.equal(en.circle.moved(2, 3));
    await sendKeys({ press: 'Enter' });
    await until(element, () => names(element)[0] === 'Lee' && focused(element) === 'Down (Lee)');
  });

  it('takes somebody off in two steps, and holds twenty', async () => {
    const element = await show();
    for (let place = 1; place <= 20; place += 1) await addPerson(element, `Person ${place}`, '503-555-0100');
    expect(root(element).querySelector('#circle-add')).to.equal(null);
    expect(all(element, '#circle > .hint')).to.deep.equal([en.circle.full]);
    await press(element, 'Change (Person 7)');
    await press(element, en.circle.form.remove);
    await until(element, () => names(element).length === 19 && focused(element) === en.circle.title);
    expect(said(element)).to.equal(en.circle.removed);
    expect(names(element)).not.to.contain('Person 7');
  });

  it('is written, changed, ordered and shortened line by line', async () => {
    const element = await show();
    const lines = (): readonly string[] => all(element, '.words');
    await click(element, '#plan-own-coping-add');
    await until(element, () => root(element).activeElement?.localName === 'textarea');
    await click(element, '#plan [type="submit"]');
    await until(element, () => all(element, '#plan .fault').join() === en.plan.faults['text-invalid']);
    await press(element, en.plan.cancel);
    await until(element, () => focused(element).startsWith(en.plan.add));
    await addLine(element, 'own-coping', ' Walk to the river ');
    await addLine(element, 'warning-signs', 'I stop answering');
    await addLine(element, 'own-coping', 'A hot shower');
    expect(lines()).to.deep.equal(['I stop answering', 'Walk to the river', 'A hot shower']);
    await press(element, 'Up (A hot shower)');
    await until(element, () => focused(element) === 'Down (A hot shower)');
    await press(element, 'Change (Walk to the river)');
    await type(element, '#plan textarea', 'Walk to the harbour');
    await click(element, '#plan [type="submit"]');
    await until(element, () => focused(element) === 'Change (Walk to the harbour)');
    await press(element, 'Change (A hot shower)');
    await press(element, en.plan.remove);
    await until(element, () => focused(element) === '2. What I can do by myself');
    expect(lines()).to.deep.equal(['I stop answering', 'Walk to the harbour']);
    for (let line = 2; line <= 10; line += 1) await addLine(element, 'own-coping', `Line ${line}`);
    expect(all(element, '#plan-own-coping > .hint')).to.deep.equal([en.plan.parts['own-coping'].hint, en.plan.full]);
  });

  it('says that something changed, and never what', async () => {
    const heard: unknown[] = [];
    for (const name of ['handrail-circle-changed', 'handrail-plan-changed'] as const)
      page.host.addEventListener(name, (event) => heard.push([event.type, (event as CustomEvent).detail]));
    const element = await show();
    await addPerson(element, 'Rosa', '503 555 0114');
    await click(element, '#circle-add');
    await click(element, '#circle [type="submit"]');
    await addLine(element, 'professionals', 'Harbour clinic');
    expect(heard).to.deep.equal([
      ['handrail-circle-changed', {}],
      ['handrail-plan-changed', {}],
    ]);
  });

  it('keeps people and plan by one choice, also what comes later, and shows them again', async () => {
    const element = await show();
    await addPerson(element, 'Rosa', '503 555 0114');
    await keep(element);
    await addLine(element, 'own-coping', 'Walk to the river');
    await until(element, () => all(element, '.keep').join().includes(deviceEn.isKept));
    // Reading is done in turn: what was to be written before is.
    for (const key of ['safety-plan', 'circle']) expect((await pageKeeper().read(key)).ok, key).to.equal(true);
    await press(element, deviceEn.lockNow);
    expect(all(element, '.base').join()).not.to.contain('Rosa').and.not.to.contain('river');
    expect(root(element).querySelectorAll('handrail-reach-out').length).to.equal(1);
    await press(element, deviceEn.unlock);
    await type(element, '#keep-passphrase', PASSPHRASE);
    await press(element, deviceEn.unlock);
    await until(element, () => names(element).length === 1 && all(element, '.words').length === 1);
    const left = await everythingLeft();
    for (const [place, found] of Object.entries(left)) for (const secret of ['Rosa', 'river']) expect(found, place).not.to.contain(secret);
    // The number stands in its link, inside the element, while it is shown; nowhere else.
    for (const [place, found] of Object.entries(left))
      expect(found.replace('href=tel:5035550114', ''), place).not.to.match(/503.?555.?0114/);
  });

  it('closes a form that is half filled in when somebody leaves at once', async () => {
    const element = await show();
    await addLine(element, 'own-coping', 'Walk to the river');
    await click(element, '#circle-add');
    await type(element, '#circle-label', 'Rosa');
    lockAll();
    await element.updateComplete;
    await until(element, () => root(element).querySelector('form') === null);
    expect(all(element, '.words')).to.deep.equal([]);
  });

  it('changes what another tab has changed meanwhile, and loses nothing of it', async () => {
    const element = await show();
    await addPerson(element, 'Rosa', '503 555 0114');
    await keep(element);
    await pageKeeper().update('circle', (present) => {
      const text = JSON.stringify(present).replace('"label":"Rosa"', '"label":"Rosa at home"');
      return { ok: true, value: JSON.parse(text) };
    });
    await addPerson(element, 'Sam', '(503) 555-0142');
    await until(element, () => names(element).join() === 'Rosa at home,Sam');
  });

  it('leaves what it cannot read as it is', async () => {
    await pageKeeper().create(PASSPHRASE);
    await pageKeeper().write('circle', { v: 1, data: { contacts: [{ label: 'Rosa' }] } });
    const element = await show();
    await until(element, () => all(element, '.keep').join().includes(deviceEn.faults.unreadable));
    expect(names(element)).to.deep.equal([]);
    const kept = await pageKeeper().read('circle');
    expect(JSON.stringify(kept)).to.contain('Rosa');
  });

  it('shows both where the page names no section that there is, and tells its owner', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => warned.push(words);
    try {
      const element = await show();
      element.sections = '“Plan”';
      await element.updateComplete;
      expect(all(element, '.heading')).to.deep.equal([en.plan.title]);
      element.sections = 'people';
      await element.updateComplete;
      expect(all(element, '.heading')).to.deep.equal([en.circle.title, en.plan.title]);
    } finally {
      console.warn = warn;
    }
    expect(warned.join()).to.contain('SUPPORT_CIRCLE_SECTIONS');
  });

  it('speaks the language of the page in its lines, too', async () => {
    const element = await page.show({ ...supportCircleScenarios.empty }, { lang: 'es' });
    await until(element, () =>
      [...root(element).querySelectorAll('handrail-reach-out')].every((each) => each.shadowRoot?.textContent?.includes('Llamar al 988')),
    );
  });
});
