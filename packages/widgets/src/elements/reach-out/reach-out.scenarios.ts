import { html, nothing } from 'lit';
import { pageKeeper } from '../../device/keeper.js';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import { fictionalCircle } from '../support-circle/fictional-circle.scenarios.js';
import type { ReachOut } from './reach-out.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

export const PASSPHRASE = 'quiet harbour lamp seven';

/** Takes away what a scenario has kept. */
export const forgetPeople = async (): Promise<void> => {
  await pageKeeper().erase();
};

/** Presses the button with these words, inside the element, as soon as it is there. */
export const press = async (element: ReachOut, name: string): Promise<void> => {
  const button = await waitFor(`the button "${name}"`, () =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name),
  );
  button.click();
  await element.updateComplete;
};

/** Keeps the people of Port Amity on this device, as `<handrail-support-circle>` does, in a vault that is open. */
export const keepPeople = async (): Promise<void> => {
  await pageKeeper().create(PASSPHRASE);
  await pageKeeper().write('circle', { v: 1, data: JSON.parse(JSON.stringify(fictionalCircle)) });
};

const at =
  (region: string, topics = ''): WidgetScenario<ReachOut>['markup'] =>
  ({ theme }) =>
    html`<handrail-reach-out theme=${theme || nothing} region=${region} topics=${topics || nothing}>
      <p><a href="tel:988">Call 988</a></p>
    </handrail-reach-out>`;

/** Every state of reaching out. */
export const reachOutScenarios = {
  closed: {
    shows: 'One calm button.',
    markup: at('US'),
    expected: { tree: ['button "Reach out now"'], absent: ['Lifeline', 'link'] },
  },
  opened: {
    shows: 'Three choices at most, each a tap away; the emergency number is the last of them.',
    markup: at('US'),
    prepare: (element) => press(element, 'Reach out now'),
    expected: {
      tree: [
        'heading "You can reach somebody now" [level=2]',
        'paragraph: 988 Suicide & Crisis Lifeline',
        'paragraph: United States · English and Spanish · Free',
        'link "Call 988 (988 Suicide & Crisis Lifeline, United States)"',
        'link "Text 988 (988 Suicide & Crisis Lifeline, United States)"',
        'link "Chat at 988lifeline.org (988 Suicide & Crisis Lifeline, United States)"',
        'link "Text HOME to 741741 (Crisis Text Line, United States)"',
        'paragraph: If a life is in danger',
        'paragraph: Emergency number (United States). For example after an overdose.',
        'link "Call 911 (If a life is in danger, United States)"',
        'button "More ways to reach out"',
        'combobox "Lines for"',
        'button "Hide this"',
      ],
      absent: ['Veterans', 'Unlock', 'Where are you', 'press 2'],
    },
  },
  allWays: {
    shows: 'All lines of the region, with every way to each.',
    markup: at('US'),
    prepare: async (element) => {
      await press(element, 'Reach out now');
      await press(element, 'More ways to reach out');
    },
    expected: {
      tree: [
        'button "Fewer ways" [expanded]',
        'link "Call 988, then press 2 (Spanish) (988 Suicide & Crisis Lifeline, United States)"',
        'link "Call 988, then press 1 (Veterans Crisis Line, United States)"',
        'link "Open findahelpline.com (Find A Helpline)"',
      ],
    },
  },
  fromTheStart: {
    shows: 'A page that is about help shows the ways at once.',
    markup: ({ theme }) => html`<handrail-reach-out theme=${theme || nothing} open region="CA" heading-level="3"></handrail-reach-out>`,
    expected: {
      tree: [
        'heading "You can reach somebody now" [level=3]',
        'link "Call 988 (9-8-8: Suicide Crisis Helpline, Canada)"',
        'link "Call 911 (If a life is in danger, Canada)"',
      ],
      absent: ['Reach out now', 'Hide this', 'United States ·'],
    },
  },
  hours: {
    shows: 'A line that is closed for now says when it opens, and follows under “More ways”.',
    markup: at('IE', 'substance'),
    prepare: async (element) => {
      await press(element, 'Reach out now');
      await press(element, 'More ways to reach out');
    },
    expected: {
      tree: [
        'paragraph: Samaritans',
        'paragraph: HSE Drugs and Alcohol Helpline',
        /^paragraph: Ireland · Opens Tuesday .*1:30\sAM · Monday to Friday, 9:30\sAM to 5:30\sPM; by the clock in Dublin · English · Free$/,
        'link "Call 1800 459 459 (HSE Drugs and Alcohol Helpline, Ireland)"',
      ],
    },
  },
  unknownRegion: {
    shows: 'A country whose lines are not known: the list of lines everywhere, and what to do in danger.',
    markup: at('IT'),
    prepare: (element) => press(element, 'Reach out now'),
    expected: {
      tree: [
        'paragraph: We do not know a line for this place yet. This page lists lines in many countries.',
        'link "Open findahelpline.com (Find A Helpline)"',
        'paragraph: If a life is in danger, call the emergency number of the place where you are.',
      ],
    },
  },
  ownLines: {
    shows: 'The page’s own helpline comes first, more of its own after the first ways and at the end.',
    markup: ({ theme }) =>
      html`<handrail-reach-out theme=${theme || nothing} region="GB" open>
        <p slot="first">Harbour helpline: <a href="tel:+15035550100">503-555-0100</a></p>
        <p slot="organisation">Port Amity drop-in, every day at noon.</p>
        <p slot="after">We are glad that you are here.</p>
      </handrail-reach-out>`,
    expected: {
      tree: [
        'link "503-555-0100"',
        'link "Call 116 123 (Samaritans, United Kingdom)"',
        'paragraph: Port Amity drop-in, every day at noon.',
      ],
    },
  },
  small: {
    shows: 'Where there is little room: a smaller button, no words of encouragement.',
    markup: ({ theme }) => html`<handrail-reach-out theme=${theme || nothing} region="NZ" compact></handrail-reach-out>`,
    prepare: (element) => press(element, 'Reach out now'),
    expected: { tree: ['link "Call 1737 (1737 Need to talk?, New Zealand)"'], absent: ['what to say'] },
  },
  inView: {
    shows: 'A bar at the lower edge of the window.',
    markup: ({ theme }) =>
      html`<p>A page with much to read.</p>
        <handrail-reach-out theme=${theme || nothing} region="AU" sticky compact></handrail-reach-out>`,
    expected: { tree: ['button "Reach out now"'] },
  },
  peopleLocked: {
    shows: 'Something is kept on this device: the lines come first, and a small button unlocks one’s own people.',
    markup: at('US'),
    prepare: async (element) => {
      await keepPeople();
      pageKeeper().lock();
      await press(element, 'Reach out now');
    },
    expected: { tree: ['link "Call 988 (988 Suicide & Crisis Lifeline, United States)"', 'button "Unlock my people"'], absent: ['Rosa'] },
  },
  people: {
    shows: 'The person’s own people before the lines: who can be reached now, in the order of the ladder.',
    markup: at('US'),
    prepare: async (element) => {
      await keepPeople();
      await press(element, 'Reach out now');
      await press(element, 'More ways to reach out');
    },
    expected: {
      tree: [
        'paragraph: Rosa',
        'paragraph: "Said yes to: cravings, lonely hours, and a crisis"',
        'link "Call 503 555 0114 (Rosa)"',
        'link "Text 503 555 0114 (Rosa)"',
        'link "Call 988 (988 Suicide & Crisis Lifeline, United States)"',
        'link "Call 503-555-0177 (Cousin Lee)"',
        /^paragraph: "Can be reached from Monday .*6:00\sPM · Said yes to: cravings and lonely hours"$/,
        'paragraph: "In the app: Signal"',
        'button "Lock my people"',
      ],
      absent: ['Nell'],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<ReachOut>>>;
