import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../define/group-directory.js';
import { amityGroups } from '../../../test/amity-groups.mjs';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { GroupDirectory } from './group-directory.js';
import { groupDirectoryScenarios as scenarios } from './group-directory.scenarios.js';

/** The same in both languages: what these groups call themselves. */
const SAME: readonly string[] = ['tags.yoga'];

describeScenarios<GroupDirectory>('handrail-group-directory', scenarios, (page) => {
  const all = <E extends Element>(element: GroupDirectory, selector: string): readonly E[] => [
    ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const names = (element: GroupDirectory): readonly string[] => all(element, '[part~="name"]').map(({ textContent }) => textContent ?? '');
  const ready = (element: GroupDirectory): Promise<unknown> => waitFor('groups', () => names(element).length > 0);
  const put = async (change: Partial<GroupDirectory>): Promise<GroupDirectory> => {
    const element = document.createElement('handrail-group-directory');
    page.host.append(Object.assign(element, change));
    await ready(element);
    return element;
  };
  const card = (element: GroupDirectory, name: string): string =>
    (all(element, '[part~="card"]').find(({ textContent }) => textContent?.includes(name))?.textContent ?? '').replace(/\s+/g, ' ');
  const focused = (element: GroupDirectory): string => (element.shadowRoot?.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal(SAME);
  });

  it('says when each group meets next, in words, and nothing for one of which the list does not say', async () => {
    const element = await put(amityGroups(Date.now()) as unknown as Partial<GroupDirectory>); // Rows as a page would have them.
    expect(card(element, 'Harbour Lights')).to.contain('Today 7:00 PMIn person · Seamen’s Hall · 1 Quay Street · Port Amity');
    expect(card(element, 'Slack Water')).to.contain('Tomorrow 12:00 PMOnline · Zoom');
    expect(card(element, 'Kitchen Table')).to.contain('December 3');
    expect(card(element, 'Quayside')).to.contain('Online, at any time');
    expect(card(element, 'Port Choir')).to.contain('Saturday 7:00 PM');
  });

  it('never says of a group that it welcomes medication, unless the group says so', async () => {
    const element = await put(amityGroups(Date.now()) as unknown as Partial<GroupDirectory>); // As above.
    const said = all(element, '[part~="card"]').filter(({ textContent }) => /medication are fully welcome/.test(textContent ?? ''));
    expect(said.map((each) => each.querySelector('[part~="name"]')?.textContent)).to.deep.equal(['Slack Water']);
  });

  it('searches names and what codes are called, in the language of the page', async () => {
    const element = await page.show(scenarios.ready);
    await ready(element);
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
    field?.focus();
    await sendKeys({ type: 'famil' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Lee Shore Families']);
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: 'narcotics' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Harbour Lights']);
    expect([location.search, location.hash]).to.deep.equal([location.search, '']);
  });

  it('is used with the keyboard alone: filter, nothing left, the next best, and never without a place', async () => {
    const element = await page.show(scenarios.ready);
    await ready(element);
    const box = (name: string): HTMLInputElement | undefined =>
      all<HTMLLabelElement>(element, '.pick')
        .find(({ textContent }) => textContent?.includes(name))
        ?.querySelector('input') ?? undefined;
    box('Family group')?.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Lee Shore Families']);
    expect(element.shadowRoot?.activeElement).to.equal(box('Family group'));
    element.filters = { ...element.filters, audienceTags: ['women'] };
    await element.updateComplete;
    const offer = all<HTMLButtonElement>(element, '[part~="no-match"] button')[0];
    expect(offer?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Without “Family group” 1 group');
    offer?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the count', () => focused(element) === '1 group');
    expect(names(element)).to.deep.equal(['Slack Water']);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('Clear search and filters');
    await sendKeys({ press: 'Enter' });
    await waitFor('all groups', () => focused(element) === '11 groups');
  });

  it('opens the contacts, and tells the page the public id alone', async () => {
    const element = await page.show(scenarios.ready);
    await ready(element);
    const events: unknown[] = [];
    for (const name of ['handrail-group-opened', 'handrail-join-requested'] as const)
      element.addEventListener(name, ({ type, detail }) => events.push([type, detail]));
    const opened = all<HTMLElement>(element, 'summary').find((each) => each.ariaLabel === 'Contact: Harbour Lights');
    opened?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the event', () => events.length === 1);
    const links = [...(opened?.parentElement?.querySelectorAll('a') ?? [])].map(({ href, rel }) => [href, rel]);
    expect(links).to.deep.equal([
      ['mailto:newcomer-contact@amity.example', 'noreferrer noopener'],
      ['tel:5035550120', 'noreferrer noopener'],
    ]);
    const join = all<HTMLAnchorElement>(element, '[part~="join"]').find((each) => each.ariaLabel === 'Get in touch: Harbour Lights');
    join?.addEventListener('click', (event) => event.preventDefault());
    join?.click();
    expect(events).to.deep.equal([
      ['handrail-group-opened', { id: 'harbour-lights' }],
      ['handrail-join-requested', {}],
    ]);
  });

  it('reports what is wrong in the list to the page’s owner', async () => {
    const codes: string[] = [];
    const listen = ({ detail }: HTMLElementEventMap['handrail-findings-reported']): void => {
      codes.push(...detail.findings.map(({ code }) => code));
    };
    page.host.addEventListener('handrail-findings-reported', listen);
    const element = await page.show(scenarios.faulty);
    await ready(element);
    expect([...new Set(codes)].sort()).to.deep.equal(
      [
        'access-missing',
        'code-unknown',
        'contact-invalid',
        'kind-missing',
        'name-missing',
        'phone-invalid',
        'row-not-an-object',
        'slug-missing',
        'slug-repeated',
        'url-invalid',
      ].sort(),
    );
  });

  it('shows long lists step by step, and goes to what is new', async () => {
    const groups = Array.from({ length: 60 }, (_, index) => ({
      id: `g${index}`,
      name: `Group ${100 + index}`,
      kind: 'secular',
      access: 'open',
    }));
    const element = await put({ groups } as unknown as Partial<GroupDirectory>); // As above.
    expect(names(element).length).to.equal(24);
    const more = all<HTMLButtonElement>(element, '[part~="button"]').find(({ textContent }) => textContent?.includes('Show 24 more'));
    more?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the 25th', () => focused(element) === 'Group 124');
    expect(element.total).to.equal(60);
  });

  it('falls back from kinds that are none, and is there again when the page moves it', async () => {
    const element = await page.show(scenarios.ready);
    await ready(element);
    element.kinds = '“parties”';
    page.host.append(element);
    await waitFor('all groups', () => element.total === 11);
    element.filters = null as unknown as typeof element.filters; // As pages without types clear things.
    await element.updateComplete;
    expect(element.total).to.equal(11);
  });

  it('keeps the filters behind a button on a phone', async () => {
    await setViewport({ width: 390, height: 844 });
    const element = await page.show(scenarios.ready);
    await ready(element);
    const panel = element.shadowRoot?.querySelector<HTMLElement>('[part~="filters"]');
    expect(panel?.checkVisibility()).to.equal(false);
    element.shadowRoot?.querySelector<HTMLElement>('.toggle')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([panel?.checkVisibility(), element.shadowRoot?.activeElement?.ariaExpanded]).to.deep.equal([true, 'true']);
    await setViewport({ width: 1280, height: 900 });
  });
});
