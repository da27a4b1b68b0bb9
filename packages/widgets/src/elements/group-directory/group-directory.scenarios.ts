import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GroupQuery } from '@handrail/core/groups';
import { amityGroups } from '../../../test/amity-groups.mjs';
import { answerFeeds } from '../../../test/answer-feeds.js';
import type { FeedAnswer } from '../../../test/answer-feeds.js';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario, WidgetStage } from '../../../test/widget.scenarios.js';
import type { GroupDirectory } from './group-directory.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<GroupDirectory>;

const addressOf = (list: string): string => `https://portamity.example/groups-${list}.json`;

const helpline = ({ lang }: WidgetStage): TemplateResult =>
  lang === 'es'
    ? html`<p>¿Necesita hablar ahora? Llame al <a href="tel:+15035550100">503-555-0100</a>, de día o de noche.</p>`
    : html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`;

const markup =
  (list: string, { kinds, filters }: { readonly kinds?: string; readonly filters?: GroupQuery } = {}): Scenario['markup'] =>
  (stage) =>
    html`<handrail-group-directory
      theme=${stage.theme || nothing}
      src=${list && addressOf(list)}
      kinds=${kinds ?? nothing}
      .filters=${filters ?? noChange}
    >
      ${helpline(stage)}
    </handrail-group-directory>`;

const answer = (list: string, ...answers: readonly FeedAnswer[]): void => answerFeeds({ [addressOf(list)]: answers });

const title = 'heading "Find a group" [level=2]';
const help = 'link "503-555-0100"';
const search = 'searchbox "Search groups"';

/** Every state of the directory of groups. */
export const groupDirectoryScenarios = {
  ready: {
    shows: 'Groups of every kind, by name, with a search and filters that say what each choice would leave.',
    before: () => answer('ready', amityGroups(Date.now())),
    markup: markup('ready'),
    expected: {
      tree: [
        title,
        search,
        'status: 11 groups',
        'heading "Harbour Lights" [level=3]',
        'paragraph: Mutual-aid group · Narcotics Anonymous',
        'link "Get in touch: Harbour Lights"',
        'heading "Night Watch" [level=3]',
        'definition: Online, at any time',
        'heading "First Steps Sessions" [level=3]',
        'definition: By referral. Ask how that is done.',
        'definition: "The group says: people on prescribed medication are fully welcome"',
        'checkbox "Family group 1"',
        'checkbox "Spanish 2"',
        'checkbox "Women 1"',
        'checkbox "By referral 1"',
        'checkbox "Says that prescribed medication is welcome 1"',
        help,
      ],
      absent: ['Resting Group', 'could not be loaded'],
    },
  },
  filtered: {
    shows: 'Two filters are on: the counts say what each other choice would leave.',
    before: () => answer('filtered', amityGroups(Date.now())),
    markup: markup('filtered', { filters: { languages: ['es'], kinds: ['family'] } }),
    expected: {
      tree: [
        'status: 1 group',
        'checkbox "Family group 1" [checked]',
        'checkbox "Mutual-aid group 1"',
        'button "Clear search and filters"',
      ],
      absent: ['heading "Harbour Lights"'],
    },
  },
  noMatch: {
    shows: 'Nothing matches: it offers the changes that would find something, and help stays at hand.',
    before: () => answer('no-match', amityGroups(Date.now())),
    markup: markup('no-match', { filters: { kinds: ['family'], audienceTags: ['women'] } }),
    expected: {
      tree: [
        'status: 0 groups',
        'paragraph: "No group matches all of this. These come close:"',
        'button "Without “Women” 1 group"',
        'button "Without “Family group” 1 group"',
        'button "Clear search and filters"',
        help,
      ],
      absent: ['heading "Harbour Lights"'],
    },
  },
  oneKind: {
    shows: 'A page for alumni and hobbies shows these kinds alone.',
    before: () => answer('one-kind', amityGroups(Date.now())),
    markup: markup('one-kind', { kinds: 'alumni, hobby-fitness' }),
    expected: { tree: ['status: 3 groups', 'heading "Gull Walkers" [level=3]'], absent: ['Harbour Lights', 'Family group'] },
  },
  loading: {
    shows: 'The list is on its way.',
    before: () => answer('loading', 'never'),
    markup: markup('loading'),
    expected: { tree: [title, 'status: Loading groups…', help], absent: ['0 groups', 'searchbox'] },
  },
  failed: {
    shows: 'The list could not be loaded: it never looks like "no groups".',
    before: () => answer('failed', 503),
    markup: markup('failed'),
    expected: { tree: [title, /The list of groups could not be loaded\./, 'button "Try again"', help], absent: ['0 groups'] },
  },
  stale: {
    shows: 'A newer list could not be loaded: the last one stays, with its date.',
    before: () => answer('stale', amityGroups(Date.now()), 503),
    markup: markup('stale'),
    prepare: async (element) => {
      await waitFor('the list', () => element.shadowRoot?.querySelector('[part~="card"] .kind') ?? undefined);
      element.refresh();
    },
    expected: { tree: ['status: 11 groups', /^paragraph: This is the list as of .+ Newer changes could not be loaded\.$/] },
  },
  empty: {
    shows: 'The list has no groups.',
    before: () => answer('empty', { handrail: 1, groups: [] }),
    markup: markup('empty'),
    expected: { tree: [title, 'text: The list has no groups at the moment.', help], absent: ['could not be loaded'] },
  },
  faulty: {
    shows: 'Rows that are wrong cost themselves alone: markup is text, private telephones and unsafe links are left out.',
    before: () =>
      answer('faulty', {
        handrail: 1,
        groups: [
          { name: 'Harbour <img src=x onerror=alert(1)>', kind: 'family', contacts: [{ role: 'host', url: 'javascript:alert(1)' }] },
          { name: 'No kind' },
          { kind: 'family' },
          null,
          'text',
          { id: 'x', name: 'Fellowship'.repeat(11), kind: 'secular', access: 'everybody', medicationFriendly: 'yes' },
          {
            id: 'x',
            name: 'Same id',
            kind: 'secular',
            access: 'open',
            contacts: [{ role: 'host', phone: { number: '503-555-0130', line: 'own' } }],
          },
        ],
      }),
    markup: markup('faulty'),
    expected: {
      tree: ['status: 3 groups', 'heading "Harbour <img src=x onerror=alert(1)>" [level=3]', 'heading "Same id" [level=3]'],
      absent: ['javascript', 'img "', '0130', 'prescribed medication', 'No kind'],
    },
  },
  unset: {
    shows: 'The page has not named a list yet.',
    markup: markup(''),
    expected: { tree: [title, /No list of groups has been set up/, help] },
  },
} satisfies Readonly<Record<string, Scenario>>;
