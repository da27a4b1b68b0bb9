import { html, nothing } from 'lit';
import { addAnother, answer, choosePassphrase, daysAgo, fill, press, writeReturn } from '../../../test/counter-driver.js';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import type { MilestoneCounter } from './milestone-counter.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<MilestoneCounter>;

const HELPLINE = html`<p>Need to talk? <a href="tel:+15035550100">503-555-0100</a></p>`;

const markup: Scenario['markup'] = ({ theme }) =>
  html`<handrail-milestone-counter theme=${theme || nothing}>
    ${HELPLINE}
    <p slot="support">Harbour House, Port Amity: <a href="tel:+15035550101">503-555-0101</a>, day and night</p>
  </handrail-milestone-counter>`;

/** Every state of the counter. Dates are counted back from today, so that stories show the same as tests. */
export const milestoneCounterScenarios = {
  question: {
    shows: 'Why a date is asked for, one question, and three plain answers.',
    markup,
    expected: {
      tree: [
        'heading "Your time" [level=2]',
        /^paragraph: This shows how long it has been.*sent to nobody\.$/,
        'textbox "Which date do you count from?"',
        'button "Show it only now"',
        'button "Show it and remember it"',
        'button "Not today"',
      ],
      absent: ['503-555-0100'],
    },
  },
  notToday: {
    shows: 'Not today is an answer, and there is a way back.',
    markup,
    prepare: (element) => press(element, 'Not today'),
    expected: {
      tree: ['heading "Your time" [level=2]', /^paragraph: That is all right/, 'button "Ask me now"'],
      absent: ['Which date'],
    },
  },
  noDate: {
    shows: 'What is wrong with the date is said at the field.',
    markup,
    prepare: async (element) => {
      await fill(element, 'start', '1026-11-01');
      await press(element, 'Show it only now');
    },
    expected: { tree: [/^paragraph: .*That date is before 1900\. Please look at the year\.$/, 'button "Show it only now"'] },
  },
  counting: {
    shows: 'The day count, the milestone reached last, the next one with its date, and what can be done.',
    markup,
    prepare: (element) => answer(element, daysAgo(71)),
    expected: {
      tree: [
        'heading "My time" [level=2]',
        'paragraph: 71 days',
        'paragraph: 2 months and 10 days',
        'paragraph: Since September 13, 2026',
        'img "Orange hexagon, with dots"',
        'paragraph: 1 month',
        'img "Green hexagon, with stripes"',
        'paragraph: 3 months',
        'paragraph: in 20 days, on Sunday, December 13',
        'button "I returned to use"',
        'button "Remember on this device"',
      ],
      absent: ['Which date do you', 'Reached today'],
    },
  },
  firstDay: {
    shows: 'The first day.',
    markup,
    prepare: (element) => answer(element, daysAgo(0)),
    expected: { tree: ['paragraph: 0 days', 'paragraph: Today is the first day.', 'paragraph: tomorrow, Tuesday, November 24'] },
  },
  milestoneToday: {
    shows: 'A milestone of today: marked quietly, said once, and with words of the page’s own.',
    markup: ({ theme }) =>
      html`<handrail-milestone-counter theme=${theme || nothing} scheme="na-keytags">
        <p slot="celebrate">We hand out key tags on Mondays at Harbour House.</p>
      </handrail-milestone-counter>`,
    prepare: (element) => answer(element, daysAgo(30)),
    expected: {
      tree: [
        'paragraph: Reached today',
        'img "Orange key tag, with dots"',
        'paragraph: We hand out key tags on Mondays at Harbour House.',
        'status: "Today: 30 days."',
      ],
    },
  },
  upcoming: {
    shows: 'A day that is still to come is a plan, and no fault.',
    markup,
    prepare: (element) => answer(element, daysAgo(-12)),
    expected: {
      tree: [
        'paragraph: It begins in 12 days, on Saturday, December 5.',
        /^paragraph: A plan is a good beginning\. .* more than a week away/,
        'button "Begin today"',
      ],
      absent: ['I returned to use'],
    },
  },
  pageDate: {
    shows: 'A date that the page shows to everybody: nobody is asked, and nothing can be kept.',
    markup: ({ theme }) =>
      html`<handrail-milestone-counter theme=${theme || nothing} start="2020-02-29" scheme="na-keytags"></handrail-milestone-counter>`,
    expected: {
      tree: ['heading "Your time" [level=2]', 'paragraph: 6 years, 8 months, and 25 days', 'img "Black key tag, with rings"'],
      absent: ['I returned to use', 'Remember'],
    },
  },
  support: {
    shows: 'After a return to use: somebody to talk to, before any date.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await press(element, 'I returned to use');
    },
    expected: {
      tree: [
        'heading "First: you are not alone" [level=2]',
        /Harbour House, Port Amity/,
        'button "Write the day down"',
        'button "Go back"',
      ],
      absent: ['textbox'],
    },
  },
  returned: {
    shows: 'The days are still there, and there are three ways to go on.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await writeReturn(element, daysAgo(1));
    },
    expected: {
      tree: [
        'heading "Your days are still here" [level=2]',
        'paragraph: 70 days so far. They stay counted.',
        'group "When would you like to begin again?"',
        'button "Today"',
        'button "Another date"',
        'button "Not yet"',
        'button "That was a mistake: go on as before"',
      ],
      absent: ['textbox'],
    },
  },
  notYet: {
    shows: 'Between two periods: the days so far, and no hurry.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await writeReturn(element, daysAgo(1));
      await press(element, 'Not yet');
    },
    expected: { tree: ['paragraph: 70 days so far. They stay counted.', /^paragraph: Take the time you need/, 'button "Begin again"'] },
  },
  earlier: {
    shows: 'Earlier time, behind a disclosure: 78 of 79 days.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(79));
      await writeReturn(element, daysAgo(17));
      await press(element, 'Another date');
      await fill(element, 'date', daysAgo(16));
      await press(element, 'Begin again');
      await press(element, 'Earlier time');
    },
    expected: {
      tree: [
        'paragraph: 16 days',
        'paragraph: 78 of 79 days in all',
        'paragraph: "September 5, 2026 to November 6, 2026: 62 days"',
        /^paragraph: "?Reached then, and still yours: 1 day, 1 week, and 1 month\./,
        'text: All of it stays counted.',
      ],
    },
  },
  several: {
    shows: 'Several things, each with its own milestones, in the person’s own words.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await addAnother(element, 'my first meeting', '2024-02-29', 'na-keytags');
    },
    expected: {
      tree: [
        'heading "my first meeting" [level=2]',
        'region "What else you count"',
        'button "Show My time"',
        /^img "Black key tag, with rings"/,
      ],
    },
  },
  change: {
    shows: 'Name, milestones and what is shown are the person’s choice.',
    markup,
    prepare: async (element) => {
      await answer(element, '2024-02-29');
      await press(element, 'Change how it is shown');
    },
    expected: {
      tree: [
        'heading "Change how it is shown" [level=2]',
        'textbox "Name"',
        'combobox "What is shown"',
        'combobox "Milestones"',
        'combobox "What you count"',
        'combobox "The first day is"',
        'combobox "In years without 29 February, the anniversary is on"',
        'button "Remove this"',
      ],
    },
  },
  hidden: {
    shows: 'A person who does not want to see the number does not.',
    markup: ({ theme }) => html`<handrail-milestone-counter theme=${theme || nothing} display="hidden"></handrail-milestone-counter>`,
    prepare: (element) => answer(element, daysAgo(71)),
    expected: { tree: ['paragraph: The count is hidden, as you chose.', 'button "Show it once"'], absent: ['71', 'Since'] },
  },
  remove: {
    shows: 'Nothing is erased in one tap.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await press(element, 'Change how it is shown');
      await press(element, 'Remove this');
    },
    expected: { tree: ['heading "Remove “My time”?" [level=2]', 'button "Go back"', 'button "Remove"'] },
  },
  untrue: {
    shows: 'A corrected date that takes a milestone off the list is asked about first.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await press(element, 'I wrote the wrong date');
      await fill(element, 'date', daysAgo(17));
      await press(element, 'Use this date');
    },
    expected: {
      tree: [
        'heading "A few milestones do not fit this date" [level=2]',
        /still to come: 1 month\./,
        'button "Yes, use this date"',
        'button "Go back"',
      ],
    },
  },
  mark: {
    shows: 'Something to keep: a page to print, and a day for the calendar.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await press(element, 'Mark this day quietly');
    },
    expected: {
      tree: [
        'heading "Mark this day quietly" [level=2]',
        'textbox "Name on the page"',
        'button "Print"',
        'textbox "Title in the calendar": A day to remember',
        'button "Save calendar file"',
      ],
    },
  },
  remembering: {
    shows: 'What to know before a passphrase is chosen.',
    markup,
    prepare: async (element) => {
      await fill(element, 'start', daysAgo(71));
      await press(element, 'Show it and remember it');
    },
    expected: { tree: ['paragraph: 71 days', 'textbox "New passphrase"', 'button "Remember"', 'button "Not now"'], absent: ['Which date'] },
  },
  locked: {
    shows: 'While it is locked nothing of it is shown, not even how much there is.',
    markup,
    prepare: async (element) => {
      await answer(element, daysAgo(71));
      await press(element, 'Remember on this device');
      await choosePassphrase(element, 'quiet harbour lamp seven');
      await press(element, 'Lock now');
    },
    expected: {
      tree: ['heading "Your time" [level=2]', 'paragraph: Something is kept on this device. It is locked.', 'button "Unlock"'],
      absent: ['71', 'My time', 'Which date', 'I returned'],
    },
  },
} satisfies Readonly<Record<string, Scenario>>;
