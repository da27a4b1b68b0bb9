import { html, nothing } from 'lit';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import type { CheckInElement } from './check-in.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

const markup: WidgetScenario<CheckInElement>['markup'] = ({ theme }) =>
  html`<handrail-check-in theme=${theme || nothing} region="US">
    <p>Night line of Port Amity: <a href="tel:+15035550100">503-555-0100</a></p>
  </handrail-check-in>`;

/** Waits until the element asks or shows something, and gives what is inside it. */
export const readyRoot = async (element: CheckInElement): Promise<ShadowRoot> => {
  for (let tries = 0; tries < 200 && !element.shadowRoot?.querySelector('form, [part="answer"], .keep-bar'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
  if (!element.shadowRoot) throw new Error('The check-in has not rendered.');
  return element.shadowRoot;
};

/** Presses a button by its words. */
export const press = async (element: CheckInElement, name: string): Promise<void> => {
  const root = await readyRoot(element);
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`No button "${name}".`);
  found.click();
  await element.updateComplete;
};

/** Does something as if it were some days ago; the page looks at the clock when it comes into view. */
export const daysAgo = async (days: number, work: () => Promise<unknown>): Promise<void> => {
  const clock = Date.now;
  Date.now = () => clock() - days * 86_400_000;
  try {
    document.dispatchEvent(new Event('visibilitychange'));
    await work();
  } finally {
    Date.now = clock;
  }
};

/** Answers as a visitor does: by word, note and kinds, each of them only if given. */
export const answer = async (element: CheckInElement, { feel = '', note = '', kinds = [] as readonly string[] } = {}): Promise<void> => {
  const root = await readyRoot(element);
  for (const value of [feel, ...kinds]) root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  const field = root.querySelector('textarea');
  if (field) field.value = note;
  root.querySelector('form')?.requestSubmit();
  await element.updateComplete;
};

const QUESTION = [
  'heading "How is it today?" [level=2]',
  'radiogroup "How is it today?"',
  'radio "Steady"',
  'radio "Hopeful"',
  'radio "Tired"',
  'radio "Tender"',
  'radio "Restless"',
  /^textbox "A few words, if you like"/,
  'button "Check in"',
  'button "I would like to talk to somebody"',
  'button "Remember on this device"',
];

/** Every state of the check-in that does not need a passphrase; those that do are in its tests. */
export const checkInScenarios = {
  open: {
    shows: 'One question, five words, a note and nothing that must be filled in.',
    markup,
    expected: { tree: QUESTION, absent: ['week', '503-555-0100', 'Your last check-ins'] },
  },
  questionOnly: {
    shows: 'A page that asks nothing but the question.',
    markup: ({ theme }) => html`<handrail-check-in theme=${theme || nothing} kind="none" prompts="none"></handrail-check-in>`,
    expected: { tree: QUESTION, absent: ['Add what you showed up for', 'What helped today?'] },
  },
  done: {
    shows: 'A calm day was answered with a word, a note and a meeting; it can be changed or taken back.',
    markup,
    prepare: (element) => answer(element, { feel: 'hopeful', note: 'Coffee with Rosa at the harbour.', kinds: ['meeting'] }),
    expected: {
      tree: [
        'heading "You checked in today" [level=2]',
        'paragraph: 1 week of showing up',
        'text: "Today is:"',
        'strong: Hopeful',
        'paragraph: Coffee with Rosa at the harbour.',
        'listitem: I went to a meeting',
        'button "Change"',
        'button "Take it back"',
        'status: Thank you for coming by.',
      ],
      absent: ['hard', 'radio'],
    },
  },
  hardDay: {
    shows: 'A hard day was answered: a calm sentence, and support is near.',
    markup,
    prepare: (element) => answer(element, { feel: 'restless' }),
    expected: { tree: [/^paragraph: Thank you for saying so\./, 'button "I would like to talk to somebody"'] },
  },
  support: {
    shows: 'Somebody asked for support: what the page offers, then the crisis lines of the region.',
    markup,
    prepare: (element) => press(element, 'I would like to talk to somebody'),
    expected: {
      tree: ['region "Somebody to talk to"', 'link "503-555-0100"', /^link ".*988/],
      absent: ['button "I would like to talk to somebody"'],
    },
  },
  withoutWords: {
    shows: 'Somebody came by and said nothing, which is enough.',
    markup,
    prepare: (element) => answer(element),
    expected: { tree: ['heading "You checked in today" [level=2]', 'paragraph: Thank you for coming by.'], absent: ['Today is'] },
  },
  changing: {
    shows: 'What was said today is in the form again.',
    markup,
    prepare: async (element) => {
      await answer(element, { feel: 'tired', note: 'A long shift.', kinds: ['service'] });
      await press(element, 'Change');
    },
    expected: {
      tree: [
        'radio "Tired" [checked]',
        /^textbox "A few words, if you like".*A long shift\.$/,
        'checkbox "I helped out" [checked]',
        'button "Save"',
        'button "Leave as it was"',
      ],
    },
  },
  takingBack: {
    shows: 'Asked before what was said is gone.',
    markup,
    prepare: async (element) => {
      await answer(element, { feel: 'steady' });
      await press(element, 'Take it back');
    },
    expected: { tree: ['group "Take back what you said today?"', 'button "Keep it"', 'button "Take it back"'] },
  },
  history: {
    shows: 'The last check-ins as a plain list.',
    markup,
    prepare: async (element) => {
      await daysAgo(8, () => answer(element, { kinds: ['service'] }));
      await daysAgo(1, () => answer(element, { feel: 'steady', note: 'Slept well.', kinds: ['meeting'] }));
      await daysAgo(0, () => readyRoot(element));
      element.shadowRoot?.querySelector<HTMLElement>('[part="history"] summary')?.click();
    },
    expected: {
      tree: [
        'heading "How is it today?" [level=2]',
        'paragraph: 2 weeks of showing up',
        /^listitem: Sunday, November 22 Steady · I went to a meeting Slept well\.$/,
        /^listitem: Sunday, November 15 I helped out$/,
      ],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<CheckInElement>>>;
