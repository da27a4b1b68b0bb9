import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../define/reach-out.js';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { untranslated } from '../../../test/untranslated.js';
import { pageKeeper } from '../../device/keeper.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { PASSPHRASE, forgetPeople, keepPeople, press, reachOutScenarios } from './reach-out.scenarios.js';
import type { ReachOut } from './reach-out.js';

describeScenarios('handrail-reach-out', reachOutScenarios, (page) => {
  afterEach(forgetPeople);

  const links = (element: ReachOut): HTMLAnchorElement[] => [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
  const focused = (element: ReachOut): string => element.shadowRoot?.activeElement?.textContent?.trim() ?? '';
  const text = (element: ReachOut): string => element.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
  const region = (element: ReachOut): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
  const until = async (element: ReachOut, isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 300 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSo(), text(element)).to.equal(true);
  };
  const open = async (attributes: Partial<ReachOut>): Promise<ReachOut> => {
    const element = await page.show(reachOutScenarios.closed);
    Object.assign(element, { open: true, ...attributes });
    await element.updateComplete;
    return element;
  };

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('is a call away by two keys, and gives the focus back', async () => {
    const element = await page.show(reachOutScenarios.closed);
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(en.reachOut);
    const opened = oneEvent(element, 'handrail-help-opened');
    await sendKeys({ press: 'Enter' });
    expect((await opened).detail).to.deep.equal({});
    await element.updateComplete;
    expect(focused(element)).to.equal(en.title);
    await sendKeys({ press: 'Tab' });
    expect(links(element)[0]?.href).to.equal('tel:988');
    expect(element.shadowRoot?.activeElement).to.equal(links(element)[0]);
    await press(element, en.hide);
    expect(focused(element)).to.equal(en.reachOut);
  });

  it('tells by which way somebody reached out, and no more', async () => {
    const element = await open({ region: 'US' });
    const heard: unknown[] = [];
    page.host.addEventListener('handrail-contact-used', (event) => heard.push((event as CustomEvent).detail));
    page.host.addEventListener('click', (event) => event.preventDefault());
    for (const link of links(element)) link.click();
    expect(heard).to.deep.equal(['tel', 'sms', 'chat', 'sms', 'tel'].map((channel) => ({ channel })));
  });

  it('links to numbers as they are read, with nothing after them, and tells pages nothing', async () => {
    const element = await open({ region: 'US' });
    await press(element, en.more);
    for (const each of ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'FR', 'ES', 'NL', 'SE', 'BR', 'MX', 'IT']) {
      element.region = each;
      await element.updateComplete;
      expect(links(element).length, each).to.be.greaterThan(0);
      for (const link of links(element)) {
        expect(link.getAttribute('href')).to.match(/^(?:(?:tel|sms):\d+|https:\/\/[a-z\d./-]+)$/);
        const seen = link.querySelector('bdi')?.textContent ?? '';
        if (!link.href.startsWith('https:')) expect(seen.replace(/\D/g, '')).to.contain(link.href.replace(/^\w+:/, ''));
        expect([link.rel, link.referrerPolicy, link.ping]).to.deep.equal(['noreferrer noopener', 'no-referrer', '']);
      }
    }
  });

  it('takes the region of the page before that of the organisation, then the visitor’s own', async () => {
    expect(region(await open({ region: '“ca”', organisationRegion: 'IE' })).value).to.equal('CA');
    expect(region(await open({ region: '', organisationRegion: 'IE' })).value).to.equal('IE');
    expect(region(await open({ region: 'Springfield', organisationRegion: '' })).value).to.equal('US');
  });

  it('shows the lines of another region when the person chooses it, says so once, and forgets it', async () => {
    const element = await open({ region: 'US' });
    region(element).focus();
    await sendKeys({ type: 'Ire' });
    await element.updateComplete;
    expect(links(element)[0]?.href).to.equal('tel:116123');
    expect(element.shadowRoot?.querySelector('.region [role="status"]')?.textContent).to.equal(en.regionChanged('Ireland'));
    expect(element.shadowRoot?.activeElement).to.equal(region(element));
    region(element).value = '001';
    region(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(links(element).map(({ href }) => href)).to.deep.equal(['https://findahelpline.com/']);
    expect(text(element)).to.contain(en.emergencyAnywhere);
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await element.updateComplete;
    expect(region(element).value).to.equal('US');
  });

  it('puts lines for its topics first, and tells the owner of topics that there are none of', async () => {
    const names = (element: ReachOut): readonly string[] =>
      [...(element.shadowRoot?.querySelectorAll('[part="first-ways"] .subheading') ?? [])].map(({ textContent }) => textContent ?? '');
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => warned.push(words);
    try {
      const element = await open({ region: 'US', topics: ' “domestic-abuse, Substance drinking”' });
      expect(names(element)).to.deep.equal(['988 Suicide & Crisis Lifeline', 'SAMHSA’s National Helpline', en.emergency]);
      element.topics = 'emergency';
      await element.updateComplete;
      expect(names(element)[0]).to.equal(en.emergency);
    } finally {
      console.warn = warn;
    }
    expect(warned.filter((words) => words.includes('REACH_OUT_TOPICS'))).to.have.length(1);
    expect(warned.join()).to.contain('topics="drinking"');
  });

  it('shows old lines all the same, and tells the owner', async () => {
    const warned: string[] = [];
    const { warn } = console;
    const { now } = Date;
    console.warn = (words: string) => warned.push(words);
    Date.now = () => Date.parse('2031-01-01T12:00:00Z');
    try {
      expect(links(await open({ region: 'GB' }))[0]?.href).to.equal('tel:116123');
    } finally {
      console.warn = warn;
      Date.now = now;
    }
    expect(warned.join()).to.contain('CRISIS_LINES_OLD').and.to.contain('gb-samaritans');
  });

  it('shows the person’s people first once they are unlocked, and the lines alone once they are locked', async () => {
    await keepPeople();
    pageKeeper().lock();
    const element = await open({ region: 'US' });
    await press(element, en.unlockPeople);
    await until(element, () => element.shadowRoot?.activeElement?.id === 'keep-passphrase');
    await sendKeys({ type: 'wrong' });
    await sendKeys({ press: 'Enter' });
    await until(element, () => element.shadowRoot?.querySelector('[aria-invalid="true"]') !== null);
    expect(links(element)[0]?.href, 'the lines stay').to.equal('tel:988');
    element.shadowRoot?.querySelector('input')?.select();
    await sendKeys({ type: PASSPHRASE });
    await sendKeys({ press: 'Enter' });
    await until(element, () => links(element)[0]?.href === 'tel:5035550114');
    expect(focused(element)).to.equal(en.title);
    links(element)[0]?.focus();
    pageKeeper().lock();
    await until(element, () => links(element)[0]?.href === 'tel:988');
    expect(text(element)).not.to.contain('Rosa');
    await until(element, () => focused(element) === en.title);
  });

  it('says so when there are no people, and never looks for them where the page wants none', async () => {
    await pageKeeper().create(PASSPHRASE);
    pageKeeper().lock();
    const element = await open({ region: 'US' });
    await press(element, en.unlockPeople);
    await until(element, () => element.shadowRoot?.activeElement?.id === 'keep-passphrase');
    await sendKeys({ type: PASSPHRASE });
    await sendKeys({ press: 'Enter' });
    await until(element, () => focused(element) === en.noPeople);
    element.circleHidden = true;
    await element.updateComplete;
    expect(text(element)).not.to.contain(en.noPeople).and.not.to.contain(en.lockPeople);
  });

  it('never covers what has the focus while it stays in view', async () => {
    await setViewport({ width: 390, height: 600 });
    const field = (): HTMLElement => {
      const input = document.createElement('input');
      Object.assign(input.style, { display: 'block', height: '44px', margin: '0 0 20px' });
      return input;
    };
    try {
      const element = await page.show(reachOutScenarios.inView);
      element.before(...Array.from({ length: 30 }, field));
      const fields = [...page.host.querySelectorAll('input')];
      const isCovered = (each: Element): boolean => each.getBoundingClientRect().bottom > element.getBoundingClientRect().top;
      expect(element.getBoundingClientRect().bottom).to.equal(600);
      fields[0]?.focus();
      for (const each of fields) {
        expect(document.activeElement).to.equal(each);
        await element.updateComplete;
        expect(isCovered(each), `field ${fields.indexOf(each)}`).to.equal(false);
        await sendKeys({ press: 'Tab' });
      }
      await press(element, en.reachOut);
      const covered = fields.findLast(isCovered);
      expect(covered).not.to.equal(undefined);
      covered?.focus({ preventScroll: true });
      await until(element, () => covered !== undefined && !isCovered(covered));
      expect(text(element)).to.contain(en.reachOut);
    } finally {
      await setViewport({ width: 1280, height: 900 });
    }
  });
});
