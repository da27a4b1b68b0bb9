import { html, nothing } from 'lit';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import { pageKeeper } from '../../device/keeper.js';
import { PASSPHRASE, forgetPeople, keepPeople } from '../reach-out/reach-out.scenarios.js';
import type { SupportCircleElement } from './support-circle.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';
export { PASSPHRASE, forgetPeople };

const markup: WidgetScenario<SupportCircleElement>['markup'] = ({ theme }) =>
  html`<handrail-support-circle theme=${theme || nothing} region="US">
    <p><a href="tel:988">Call 988</a></p>
  </handrail-support-circle>`;

const only =
  (sections: string): WidgetScenario<SupportCircleElement>['markup'] =>
  ({ theme }) =>
    html`<handrail-support-circle theme=${theme || nothing} region="US" sections=${sections}></handrail-support-circle>`;

const inside = <E extends Element>(element: SupportCircleElement, selector: string): Promise<E> =>
  waitFor(selector, () => element.shadowRoot?.querySelector<E>(selector) ?? undefined);

/** Presses what matches, once it is there. */
export const click = async (element: SupportCircleElement, selector: string): Promise<void> => {
  (await inside<HTMLElement>(element, selector)).click();
  await element.updateComplete;
};

/** Types into a field, once it is there. */
export const type = async (element: SupportCircleElement, selector: string, text: string): Promise<void> => {
  const field = await inside<HTMLInputElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Adds somebody, as a visitor does. */
export const addPerson = async (element: SupportCircleElement, name: string, number: string): Promise<void> => {
  await click(element, '#circle-add');
  await type(element, '#circle-label', name);
  await type(element, '#circle-tel', number);
  await click(element, 'input[name="okFor"][value="craving"]');
  await click(element, '#circle [type="submit"]');
};

/** Adds a line to a part of the plan, as a visitor does. */
export const addLine = async (element: SupportCircleElement, part: string, text: string): Promise<void> => {
  await click(element, `#plan-${part}-add`);
  await type(element, '#plan textarea', text);
  await click(element, '#plan [type="submit"]');
};

const LINE = 'link "Call 988 (988 Suicide & Crisis Lifeline, United States)"';

/** Every state of the support circle and the safety plan. */
export const supportCircleScenarios = {
  empty: {
    shows: 'Nobody and nothing yet: how to begin, and the lines after each part.',
    markup,
    expected: {
      tree: [
        'heading "People I can call" [level=2]',
        'paragraph: Nobody is here yet. Who would pick up if you called? Ask them first; most people say yes.',
        'button "Add somebody"',
        'heading "You can reach somebody now" [level=3]',
        LINE,
        'heading "My safety plan" [level=2]',
        'link "Where the six parts come from"',
        'heading "1. How I notice that it gets hard" [level=3]',
        'heading "2. What I can do by myself" [level=3]',
        'heading "3. Good company and good places" [level=3]',
        'heading "4. Whom I can ask for help" [level=3]',
        'heading "5. Professionals and services" [level=3]',
        'heading "6. How I make it safer around me" [level=3]',
        'button "Add a line (What I can do by myself)"',
        'button "Print to fold and carry"',
        'button "Remember on this device"',
      ],
    },
  },
  people: {
    shows: 'People in the order in which they are asked, with what they said yes to.',
    markup: only('circle'),
    prepare: async (element) => {
      await addPerson(element, 'Rosa', '503 555 0114');
      await addPerson(element, 'Sam', '(503) 555-0142');
    },
    expected: {
      tree: [
        'status: Added to your people.',
        'paragraph: Rosa',
        'paragraph: "Said yes to: cravings · At any time"',
        'link "Call 503 555 0114 (Rosa)"',
        'button "Down (Rosa)"',
        'button "Change (Rosa)"',
        'link "Call (503) 555-0142 (Sam)"',
        'button "Up (Sam)"',
        LINE,
      ],
      absent: ['Up (Rosa)', 'Down (Sam)', 'My safety plan'],
    },
  },
  form: {
    shows: 'The form for somebody, with hours by a clock.',
    markup: only('circle'),
    prepare: async (element) => {
      await click(element, '#circle-add');
      await click(element, 'input[name="when"][value="hours"]');
    },
    expected: {
      tree: [
        'form "Somebody to call"',
        'textbox "What you call them"',
        'textbox "Number to call"',
        'textbox "Number to text"',
        'group "What did they say yes to?"',
        'checkbox "A call when I crave"',
        'checkbox "A call in a crisis"',
        'group "When can you call them?"',
        'radio "At certain hours" [checked]',
        'group "Days"',
        'checkbox "Mon"',
        'combobox "By whose clock?"',
        'button "Add other hours"',
        'checkbox "They are my sponsor or mentor"',
        'button "Save"',
        'button "Cancel"',
        LINE,
      ],
      absent: ['Take off my list'],
    },
  },
  faults: {
    shows: 'What is missing is said at the field, in words.',
    markup: only('circle'),
    prepare: async (element) => {
      await click(element, '#circle-add');
      await type(element, '#circle-tel', 'ask my sister');
      await click(element, '#circle [type="submit"]');
    },
    expected: {
      tree: [
        'paragraph: "Please write what you call them: 60 characters at most."',
        'paragraph: "Please write a number: digits, with blanks, brackets, dots or hyphens if you like, and a + in front at most."',
        'paragraph: Please choose one of these, or more.',
      ],
    },
  },
  plan: {
    shows: 'A plan in the person’s own words, line by line.',
    markup: only('plan'),
    prepare: async (element) => {
      await addLine(element, 'own-coping', 'Walk to the river');
      await addLine(element, 'own-coping', 'A hot shower');
      await addLine(element, 'people-to-ask', 'Rosa, 503 555 0114');
    },
    expected: {
      tree: [
        'status: Added to your plan.',
        'paragraph: Walk to the river',
        'button "Down (Walk to the river)"',
        'button "Up (A hot shower)"',
        'paragraph: Rosa, 503 555 0114',
        LINE,
      ],
      absent: ['People I can call'],
    },
  },
  locked: {
    shows: 'What is kept is locked; the lines are there all the same.',
    markup,
    prepare: async () => {
      await keepPeople();
      pageKeeper().lock();
    },
    expected: {
      tree: ['paragraph: Something is kept on this device. It is locked.', 'button "Unlock"', 'button "Go on without it"', LINE],
      absent: ['Rosa', 'Add somebody'],
    },
  },
  remembered: {
    shows: 'Kept on this device, and open.',
    markup,
    prepare: async (element) => {
      await keepPeople();
      await element.updateComplete;
    },
    expected: {
      tree: [
        'paragraph: Sam from the harbour group',
        /^paragraph: "Said yes to: cravings and lonely hours · Monday to Friday, 6:00\sPM to 10:00\sPM"$/,
        'paragraph: "In the app: Signal"',
        /^paragraph: "Sponsor or mentor · Said yes to: cravings, lonely hours, and a crisis · At any time · Said yes on Oct 2, 2026"$/,
        'button "Lock now"',
      ],
    },
  },
} satisfies Readonly<Record<string, WidgetScenario<SupportCircleElement>>>;
