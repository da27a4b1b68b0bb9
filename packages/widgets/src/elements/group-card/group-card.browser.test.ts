import type { Group } from '@handrail/core/groups';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/group-card.js';
import { amityGroups } from '../../../test/amity-groups.mjs';
import { describeScenarios } from '../../../test/describe-scenarios.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import type { GroupCard } from './group-card.js';
import { groupCardScenarios as scenarios } from './group-card.scenarios.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';

describeScenarios<GroupCard>('handrail-group-card', scenarios, (page) => {
  const name = (element: GroupCard): string | undefined => element.shadowRoot?.querySelector('[part~="name"]')?.textContent ?? undefined;

  it('has all its texts in Spanish', () => {
    // What the practice calls itself is the same.
    expect(untranslated(en, es)).to.deep.equal(['tags.yoga']);
  });

  it('shows the group that a page sets, and another one after it', async () => {
    const { groups, meetings } = amityGroups(Date.now());
    const element = document.createElement('handrail-group-card');
    const set = (id: string): unknown =>
      Object.assign(element, { group: groups.find((each) => each['id'] === id) as unknown as Group, meetings }); // As a page would have them.
    set('harbour-lights');
    page.host.append(element);
    await waitFor('the group', () => name(element) === 'Harbour Lights');
    expect(element.shadowRoot?.querySelector('dd')?.textContent).to.contain('Today 7:00 PM');
    set('port-choir');
    await waitFor('the other', () => name(element) === 'Port Choir');
  });

  it('is used with the keyboard alone, and tells the page codes', async () => {
    const element = await page.show(scenarios.ready);
    await waitFor('the group', () => name(element));
    const events: unknown[] = [];
    for (const type of ['handrail-group-opened', 'handrail-join-requested'] as const)
      element.addEventListener(type, (event) => events.push([event.type, event.detail]));
    const join = element.shadowRoot?.querySelector<HTMLAnchorElement>('[part~="join"]');
    join?.addEventListener('click', (event) => event.preventDefault());
    join?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitFor('the contacts', () => events.length === 2);
    expect(events).to.deep.equal([
      ['handrail-join-requested', {}],
      ['handrail-group-opened', { id: 'slack-water' }],
    ]);
    expect([join?.href, join?.rel, join?.referrerPolicy]).to.deep.equal([
      'mailto:host@amity.example',
      'noreferrer noopener',
      'no-referrer',
    ]);
  });

  it('goes on without a data block that is no JSON', async () => {
    const element = document.createElement('handrail-group-card');
    const block = Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{ not json' });
    element.append(block);
    page.host.append(element);
    await waitFor('the notice', () =>
      element.shadowRoot?.querySelector('[part~="notice"]')?.textContent?.includes('No group has been set up'),
    );
    expect(page.errors).to.deep.equal([]);
  });
});
