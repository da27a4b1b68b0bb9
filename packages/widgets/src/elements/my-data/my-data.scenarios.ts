import { html, nothing } from 'lit';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import { pageKeeper } from '../../device/keeper.js';
import type { MyData } from './my-data.js';
import { FILE, chooseFile, keepOpen, press, shows } from './my-data-stage.scenarios.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

const markup: WidgetScenario<MyData>['markup'] = ({ theme }) =>
  html`<handrail-my-data theme=${theme || nothing}>
    <p>You can clear the data of this website in the settings of your browser.</p>
    <p slot="help">Need to talk? Call <a href="tel:5550100">555-0100</a>, day and night.</p>
  </handrail-my-data>`;

const HELP = 'link "555-0100"';
const opened = async (element: MyData): Promise<void> => {
  await keepOpen();
  await shows(element, '2 entries');
};

/** Every state of what is kept that a page can bring about. */
export const myDataScenarios = {
  nothing: {
    shows: 'Nothing is kept: said plainly, with nothing to press but explanations.',
    markup,
    prepare: async () => void (await pageKeeper().erase()),
    expected: {
      tree: [
        'heading "What this device keeps for you" [level=2]',
        'heading "Nothing is kept here" [level=3]',
        'group: I have a saved copy',
        'group: What this protects, and what it does not',
        HELP,
      ],
      absent: ['button', 'clear the data'],
    },
  },
  locked: {
    shows: 'Something is kept and locked: a form to unlock, and a way out for who does not know the passphrase any more.',
    markup,
    prepare: async (element) => {
      await keepOpen();
      pageKeeper().lock();
      await shows(element, 'Unlock');
    },
    expected: {
      tree: [
        'heading "Something is kept here, and it is locked" [level=3]',
        'textbox "Passphrase"',
        'button "Show passphrase"',
        'button "Unlock"',
        'group: I do not know the passphrase any more',
        'button "Erase it without the passphrase"',
        HELP,
      ],
      absent: ['Your people', 'entries'],
    },
  },
  open: {
    shows: 'Open: what is kept by kinds and numbers, and nothing of what is in it.',
    markup,
    prepare: opened,
    expected: {
      tree: [
        'heading "Kept on this device, and open now" [level=3]',
        'button "Lock now"',
        'paragraph: Your milestones 1 entry',
        'button "Show: Your milestones"',
        'paragraph: Your people 2 entries',
        'paragraph: Safety plan 1 entry',
        'paragraph: Something of a newer version 1 entry',
        'button "Save a copy"',
        'button "Open a saved copy"',
        'button "Change passphrase"',
        'button "Erase everything"',
        HELP,
      ],
      absent: ['Rosalba', '555-0142', 'star-map', 'pier'],
    },
  },
  shown: {
    shows: 'The people are shown, since the visitor asked: names in words, dates in words, and nothing for computers.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Show: Your people');
      await shows(element, 'Rosalba');
      await press(element, 'Show: Your milestones');
      await shows(element, 'March 14, 2026');
    },
    expected: {
      tree: [
        'button "Hide: Your people" [expanded]',
        'term: Name',
        'definition: Rosalba',
        'term: Telephone',
        'definition: 555-0142',
        'term: What is counted',
        'definition: not using',
        'definition: March 14, 2026',
      ],
      absent: ['c1', '2026-03-14', 'pier'],
    },
  },
  scoped: {
    shows: 'A page lists the milestones alone, and says that there is more.',
    markup: ({ theme }) => html`<handrail-my-data theme=${theme || nothing} scopes="milestones"></handrail-my-data>`,
    prepare: async (element) => {
      await keepOpen();
      await shows(element, '1 entry');
    },
    expected: { tree: ['paragraph: Your milestones 1 entry', /^paragraph: There is more here/], absent: ['Your people'] },
  },
  empty: {
    shows: 'Open, and nothing is in it.',
    markup,
    prepare: async (element) => {
      await keepOpen({});
      await shows(element, 'nothing in it');
    },
    expected: { tree: ['paragraph: There is nothing in it at the moment.', 'button "Erase everything"'] },
  },
  save: {
    shows: 'Saving a copy: locked, unless the visitor asks for another.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Save a copy');
    },
    expected: {
      tree: [
        'heading "Save a copy" [level=3]',
        'button "Save a locked copy"',
        'button "Cancel"',
        'button "Save a copy that anybody can read"',
      ],
    },
  },
  saveReadable: {
    shows: 'The warning before a copy without a lock.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Save a copy');
      await press(element, 'Save a copy that anybody can read');
    },
    expected: {
      tree: [
        'heading "A copy that anybody can read?" [level=3]',
        /^paragraph: "This file has no lock/,
        'button "Go back"',
        'button "Save it without a lock"',
      ],
    },
  },
  plan: {
    shows: 'What a file would change, before anything is changed.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Open a saved copy');
      await chooseFile(element, FILE);
      await press(element, 'Look at the file');
      await shows(element, 'What this file would change');
    },
    expected: {
      tree: [
        'paragraph: Not here yet',
        'listitem: Care plan',
        'paragraph: Here already, with other content',
        'listitem: Your people',
        'paragraph: Here already, the same',
        'listitem: Safety plan',
        /^paragraph: What is replaced cannot be brought back/,
        'button "Add what is not here yet"',
        'button "Add, and replace what is here"',
        'button "Cancel"',
      ],
    },
  },
  change: {
    shows: 'Another passphrase: the present one, and the new one twice.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Change passphrase');
    },
    expected: {
      tree: [
        'textbox "Present passphrase"',
        'textbox "New passphrase"',
        'textbox "The same passphrase again"',
        'button "Change passphrase"',
        'button "Cancel"',
      ],
    },
  },
  eraseAsked: {
    shows: 'The question before anything is erased, with a moment to read it.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Erase everything');
    },
    expected: {
      tree: [
        'heading "Erase everything?" [level=3]',
        'listitem: Your people',
        'status: You can erase now, or go back.',
        'button "Go back"',
        'button "Yes, erase everything"',
      ],
    },
  },
  erased: {
    shows: 'What was erased, and that nothing was found afterwards.',
    markup,
    prepare: async (element) => {
      await opened(element);
      await press(element, 'Erase everything');
      await shows(element, 'You can erase now');
      await press(element, 'Yes, erase everything');
      await shows(element, 'nothing is left here');
    },
    expected: {
      tree: [
        'heading "Everything is erased" [level=3]',
        'listitem: Your milestones',
        'listitem: Your people',
        /^paragraph: "We looked again/,
      ],
      absent: ['Rosalba'],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<MyData>>>;
