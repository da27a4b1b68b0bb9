import { html, nothing } from 'lit';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import { pageKeeper } from '../../device/keeper.js';
import type { Pathways } from './pathways.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

const markup: WidgetScenario<Pathways>['markup'] = ({ theme }) =>
  html`<handrail-pathways theme=${theme || nothing}>
    <script type="application/json">
      {
        "secular": [{ "text": "Tuesdays at the Seamen’s Hall", "href": "/groups/tuesday" }],
        "family": [{ "text": "Families of Port Amity", "href": "https://families.example/" }],
        "professional": [{ "text": "Ask our coordinator", "href": "tel:5550120" }]
      }
    </script>
    <p>Our <a href="/groups">groups</a> are open to everybody.</p>
    <p slot="help">Need to talk? Call <a href="tel:5550100">555-0100</a>, day and night.</p>
  </handrail-pathways>`;

/** What a button is called. */
export const labelOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the button with this name as soon as it is there. */
export const press = async (element: Pathways, name: string): Promise<void> => {
  const button = await waitFor(`the button "${name}"`, () =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => labelOf(each) === name),
  );
  button.click();
  await element.updateComplete;
};

const answer =
  (...names: readonly string[]) =>
  async (element: Pathways): Promise<void> => {
    for (const name of names) await press(element, name);
  };

/** Every step, and what is remembered. */
export const pathwaysScenarios = {
  asked: {
    shows: 'The one question, which can be skipped.',
    markup,
    expected: {
      tree: [
        'heading "For you, or for someone you love?" [level=2]',
        'button "For me"',
        'button "For someone I love"',
        'button "I work with people"',
        'button "Just show me the ways"',
        'link "555-0100"',
      ],
      absent: ['Remember', 'groups'],
    },
  },
  ways: {
    shows: 'The ways side by side, in the order of the alphabet, with not knowing as an answer like any other.',
    markup,
    prepare: answer('For me'),
    expected: {
      tree: [
        'heading "Ways in which people recover" [level=2]',
        'heading "Recovery with medication" [level=3]',
        'heading "Twelve-step groups" [level=3]',
        'link "Tuesdays at the Seamen’s Hall"',
        'button "This could be for me Secular groups"',
        'button "That is me for now I do not know yet"',
        'button "Back to the first question"',
        'link "555-0100"',
      ],
      absent: ['Groups for families'],
    },
  },
  ownOrder: {
    shows: 'A page shows three ways in an order of its own; not knowing stays among them.',
    markup: ({ theme }) =>
      html`<handrail-pathways theme=${theme || nothing} for="self" pathways="secular, family twelve-step"></handrail-pathways>`,
    expected: {
      tree: [
        'heading "Secular groups" [level=3]',
        'heading "Groups for families and friends" [level=3]',
        'heading "Twelve-step groups" [level=3]',
        'heading "I do not know yet" [level=3]',
      ],
      absent: ['alphabet', 'Buddhist'],
    },
  },
  chosen: {
    shows: 'A way was chosen: what a first time is like, and where to go. It is remembered only on request.',
    markup,
    prepare: answer('For me', 'This could be for me Secular groups'),
    expected: {
      tree: [
        'heading "Secular groups" [level=2]',
        'heading "What a first time is like" [level=3]',
        'link "Tuesdays at the Seamen’s Hall"',
        'button "Look at the other ways"',
        'button "Forget my choice"',
        'button "Remember on this device"',
        'link "555-0100"',
      ],
      absent: ['Buddhist'],
    },
  },
  undecided: {
    shows: 'Not to know is an end of its own, with a kind next step.',
    markup,
    prepare: answer('For me', 'That is me for now I do not know yet'),
    expected: {
      tree: ['heading "You do not have to know yet" [level=2]', /^listitem: Go to one open meeting/, 'link "555-0100"'],
      absent: ['score', 'e-mail'],
    },
  },
  family: {
    shows: 'For those who love somebody: themselves first, and no blame.',
    markup,
    prepare: answer('For someone I love'),
    expected: {
      tree: [
        'heading "For those who love somebody" [level=2]',
        'paragraph: It is not your fault, and you do not have to carry it alone.',
        'heading "Looking after yourself" [level=3]',
        'heading "Groups for families and friends" [level=3]',
        'link "Families of Port Amity"',
        'button "See the ways in which people recover"',
        'link "555-0100"',
      ],
      absent: ['Remember'],
    },
  },
  professional: {
    shows: 'For people who work with people: how to pass somebody on kindly.',
    markup,
    prepare: answer('I work with people'),
    expected: {
      tree: [
        'heading "For people who work with people" [level=2]',
        /^listitem: "?Ask first/,
        'link "Ask our coordinator"',
        'link "555-0100"',
      ],
    },
  },
  locked: {
    shows: 'Something is kept on this device: it can be unlocked, and the question can be answered without.',
    markup,
    prepare: async () => {
      await pageKeeper().erase();
      await pageKeeper().create('quiet harbour lamp seven');
      await pageKeeper().write('pathway', { v: 1, data: { pathway: 'natural' } });
      pageKeeper().lock();
    },
    expected: {
      tree: ['button "For me"', 'paragraph: Something is kept on this device. It is locked.', 'button "Unlock"'],
      absent: ['One’s own way'],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<Pathways>>>;
