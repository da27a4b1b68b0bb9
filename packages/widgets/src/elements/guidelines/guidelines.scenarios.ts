import { html, nothing } from 'lit';
import { answerFeeds } from '../../../test/answer-feeds.js';
import type { FeedAnswer } from '../../../test/answer-feeds.js';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario, WidgetStage } from '../../../test/widget.scenarios.js';
import type { Guidelines } from './guidelines.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

const FIRST = {
  id: 'amity',
  version: 1,
  locale: 'en',
  effectiveOn: '2025-09-01',
  rules: [
    { code: 'confidentiality' },
    { code: 'many-paths' },
    { code: 'x:phones', text: 'No phones.' },
    { code: 'x:hats', text: 'Hats off.' },
  ],
};
const SECOND = {
  ...FIRST,
  version: 2,
  effectiveOn: '2026-03-01',
  rules: [
    { code: 'confidentiality', text: 'Who you see at the Seamen’s Hall stays at the Seamen’s Hall.' },
    { code: 'many-paths' },
    { code: 'x:phones', text: 'Phones stay in pockets.' },
    { code: 'speak-for-yourself' },
  ],
};
const THIRD = { ...SECOND, version: 3, effectiveOn: '2027-01-01' };

/** An address for each scenario: what one has loaded is not the answer to another. */
const addressOf = (name: string): string => new URL(`/guidelines/${name}.json`, document.baseURI).href;

const withSource =
  (
    name: string,
    more: { readonly version?: number; readonly since?: number; readonly showUsual?: boolean; readonly accept?: boolean } = {},
  ) =>
  ({ theme }: WidgetStage) =>
    html`<handrail-guidelines
      theme=${theme || nothing}
      src=${addressOf(name)}
      version=${more.version ?? nothing}
      since=${more.since ?? nothing}
      ?show-usual=${more.showUsual ?? false}
      ?accept=${more.accept ?? false}
    >
      <p>Ask anybody with a green badge for our <a href="/guidelines.html">guidelines</a>.</p>
      <p slot="help">Need to talk? Call <a href="tel:5550100">555-0100</a>, day and night.</p>
    </handrail-guidelines>`;

const answering = (name: string, ...answers: readonly FeedAnswer[]) => ({ before: () => answerFeeds({ [addressOf(name)]: answers }) });

/** Presses the button with this name as soon as it is there. */
export const press = async (element: Guidelines, name: string): Promise<void> => {
  const button = await waitFor(`the button "${name}"`, () =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name),
  );
  button.click();
  await element.updateComplete;
};

const HELP = 'link "555-0100"';

/** Every state of the guidelines of a community. */
export const guidelinesScenarios = {
  own: {
    shows: 'The version that holds today, with rules of the community’s own among the shared ones, and what comes next.',
    ...answering('own', [THIRD, FIRST, SECOND]),
    markup: withSource('own'),
    expected: {
      tree: [
        'heading "Community guidelines" [level=2]',
        'paragraph: Version 2, in force since March 1, 2026',
        'list',
        'strong: Many paths.',
        'listitem: Phones stay in pockets.',
        'paragraph: Version 3 begins on January 1, 2027.',
        'group: What changed since version 1',
        'button "Print"',
        HELP,
      ],
      absent: ['Hats', 'green badge', 'I have read this'],
    },
  },
  changes: {
    shows: 'What changed since the version before: new, in other words, and gone.',
    ...answering('changes', [FIRST, SECOND]),
    markup: withSource('changes'),
    prepare: async (element) => (await waitFor('the changes', () => element.shadowRoot?.querySelector('summary') ?? undefined)).click(),
    expected: {
      tree: ['paragraph: New', 'paragraph: In other words now', 'paragraph: No longer a rule', 'listitem: Hats off.'],
    },
  },
  asked: {
    shows: 'The visitor is asked to say that they have read it; only the page is told.',
    ...answering('asked', SECOND),
    markup: withSource('asked', { accept: true }),
    expected: { tree: ['button "I have read this"', 'button "Print"'], absent: ['What changed', 'Thank you'] },
  },
  accepted: {
    shows: 'The visitor has said that they have read it.',
    ...answering('accepted', SECOND),
    markup: withSource('accepted', { accept: true }),
    prepare: (element) => press(element, 'I have read this'),
    expected: { tree: ['status: Thank you for reading. This page has kept nothing about it.'], absent: ['button "I have read this"'] },
  },
  notThere: {
    shows: 'A version that is not in the document: said, and the one that holds is shown.',
    ...answering('not-there', [FIRST, SECOND]),
    markup: withSource('not-there', { version: 7 }),
    expected: { tree: ['paragraph: Version 7 is not here. This is version 2.'] },
  },
  ahead: {
    shows: 'A version that does not hold yet says from when it does.',
    ...answering('ahead', [FIRST, SECOND, THIRD]),
    markup: withSource('ahead', { version: 3, since: 1 }),
    expected: { tree: ['paragraph: Version 3, in force from January 1, 2027', 'group: What changed since version 1'] },
  },
  partly: {
    shows: 'Rules without words are counted, and not passed over.',
    ...answering('partly', { ...SECOND, rules: [...SECOND.rules, { code: 'of-a-later-release' }] }),
    markup: withSource('partly'),
    expected: { tree: [/^paragraph: A part of these guidelines cannot be shown here/] },
  },
  inside: {
    shows: 'The document stands inside the element, with plain sentences.',
    markup: ({ theme }) =>
      html`<handrail-guidelines theme=${theme || nothing}>
        <script type="application/json">
          { "version": 4, "locale": "en", "rules": [{ "code": "no-solicitation" }, "We begin on time."] }
        </script>
      </handrail-guidelines>`,
    expected: { tree: ['paragraph: Version 4', 'strong: Nothing for sale.', 'listitem: We begin on time.'] },
  },
  usual: {
    shows: 'The built-in rules, where a page asks for them and has none of its own.',
    markup: ({ theme }) => html`<handrail-guidelines theme=${theme || nothing} show-usual></handrail-guidelines>`,
    expected: {
      tree: ['strong: Advice when it is asked for.', 'strong: Many paths.', 'strong: What is said here stays here.', 'button "Print"'],
      absent: ['Version', 'could not'],
    },
  },
  loading: {
    shows: 'On its way.',
    ...answering('loading', 'never'),
    markup: withSource('loading'),
    expected: {
      tree: ['heading "Community guidelines" [level=2]', 'paragraph: The guidelines are on their way…', HELP],
      absent: ['list', 'green badge'],
    },
  },
  failed: {
    shows: 'Could not be loaded: said, and what the page has in their place is shown.',
    ...answering('failed', 404),
    markup: withSource('failed', { accept: true }),
    expected: {
      tree: ['paragraph: The guidelines of this community could not be loaded.', 'button "Try again"', 'link "guidelines"', HELP],
      absent: ['Many paths', 'I have read this'],
    },
  },
  failedUsual: {
    shows: 'Could not be loaded: the usual guidelines stand in, where the page allows it, and nobody is asked to accept them.',
    ...answering('failed-usual', 404),
    markup: withSource('failed-usual', { showUsual: true, accept: true }),
    expected: {
      tree: [
        'paragraph: The guidelines of this community could not be loaded.',
        'button "Try again"',
        'paragraph: These are our usual guidelines.',
        'strong: Many paths.',
        HELP,
      ],
      absent: ['I have read this', 'green badge'],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<Guidelines>>>;
