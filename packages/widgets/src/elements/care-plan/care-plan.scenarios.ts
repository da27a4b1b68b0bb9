import { html, nothing } from 'lit';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import type { CarePlanElement } from './care-plan.js';
import { begin, fill, openSection, press } from './fill-in.scenarios.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<CarePlanElement>;

const CRISIS = html`<p slot="crisis">Night line of Port Amity: <a href="tel:+15035550100">503-555-0100</a></p>`;

const withTemplate =
  (template: string): Scenario['markup'] =>
  ({ theme }) =>
    html`<handrail-care-plan theme=${theme || nothing} template=${template || nothing}>${CRISIS}</handrail-care-plan>`;

/** A template as a centre may write it, with one field that cannot be used. */
const CENTRE = JSON.stringify({
  code: 'harbour-house',
  name: 'The plan of Harbour House',
  phases: [
    { level: 'iop', startsAfter: { days: 0 }, endsAfter: { months: 3 }, cadence: { times: 3, per: 'week' } },
    { level: 'spaceship', startsAfter: { days: 0 } },
  ],
  goals: ['people-to-call', 'Cook for myself twice a week'],
  reviews: [{ days: 14 }],
});

const begun = async (element: CarePlanElement): Promise<void> => {
  await begin(element);
  await press(element, 'Begin this plan');
};

const START = [
  'heading "My plan for the time ahead" [level=2]',
  'combobox "I am leaving"',
  /^textbox "The day I leave"/,
  'button "Start my plan"',
];

/** Every state of the care plan that does not need a passphrase; those that do are in its tests. */
export const carePlanScenarios = {
  beginning: {
    shows: 'The beginning: three ways to begin, and nothing that must be filled in.',
    markup: withTemplate(''),
    expected: { tree: [...START, 'radio "Ninety meetings in ninety days"', 'link "503-555-0100"'] },
  },
  centre: {
    shows: 'The plan of a centre in its own words; what cannot be used is told to the owner of the page only.',
    markup: ({ theme }) =>
      html`<handrail-care-plan theme=${theme || nothing} template="harbour-house" discharge-on="2026-11-16">
        <script type="application/json">
          ${CENTRE}
        </script>
        ${CRISIS}
      </handrail-care-plan>`,
    expected: { tree: START, absent: ['radio', 'spaceship'] },
  },
  draft: {
    shows: 'A draft from a template: phases, goals and reviews are there, and every section is closed.',
    markup: withTemplate('step-down'),
    prepare: (element) => begin(element),
    expected: {
      tree: [
        'paragraph: A draft. Begin it when it feels right.',
        'button "Begin this plan"',
        /^group: What I want 4/,
        /^group: Looking at my plan again 5/,
      ],
      absent: ['It is a good time'],
    },
  },
  reviewDue: {
    shows: 'The plan is under way, and it is a good time to look at it.',
    markup: withTemplate('step-down'),
    prepare: begun,
    expected: {
      tree: ['paragraph: It is a good time to look at your plan.', 'button "I have looked at it"', 'paragraph: Your plan is under way.'],
    },
  },
  care: {
    shows: 'Support step by step, in words, and the way to more of it.',
    markup: withTemplate('step-down'),
    prepare: async (element) => {
      await begun(element);
      await openSection(element, 'care');
    },
    expected: {
      tree: [
        /^text: Day programme, 5 times a week\. From Monday, November 16, 2026 until Monday, December 14, 2026/,
        /^button "Take it out Day programme/,
        'combobox "Kind of support"',
        'button "Change my support"',
      ],
    },
  },
  steppedUp: {
    shows: 'Somebody asked for more support: it is part of the plan.',
    markup: withTemplate('step-down'),
    prepare: async (element) => {
      await begun(element);
      await fill(element, 'care', { level: 'residential' });
    },
    expected: { tree: [/^paragraph: You have asked for more support\./] },
  },
  goals: {
    shows: 'Goals in our words and in the person’s, one of them set aside.',
    markup: withTemplate('step-down'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'goals');
      await fill(element, 'goal', { text: 'Sing in the choir' });
      const state = element.shadowRoot?.querySelector<HTMLSelectElement>('#section-goals li:last-child select');
      if (state) state.value = 'set-aside';
      state?.dispatchEvent(new Event('change'));
    },
    expected: {
      tree: [
        /^listitem: Have people I can call/,
        'combobox "Where this is: Sing in the choir"',
        'option "Set aside for now" [selected]',
        'button "Add it"',
      ].slice(1),
    },
  },
  fault: {
    shows: 'A form that cannot stand says so at the field.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'appointments');
      await fill(element, 'appointment', { what: ' ', date: '' });
    },
    expected: {
      tree: ['textbox "With whom, or what for" [invalid]', /^text: Please write a few words, not too many\./],
    },
  },
  appointments: {
    shows: 'An appointment with a number to call.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'appointments');
      await fill(element, 'appointment', { what: 'Rosa, counsellor', date: '2026-12-01', startMin: '09:30', where: '503-555-0142' });
    },
    expected: { tree: ['strong: Rosa, counsellor', /^text: Tuesday, December 1, 2026, 9:30/, 'button "Call 503-555-0142"'] },
  },
  ninety: {
    shows: 'Meetings and days are both counted, and neither is judged.',
    markup: withTemplate('90-in-90'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'ninety');
      for (const on of ['2026-11-20', '2026-11-20', '2026-11-22']) await fill(element, 'meeting', { on });
    },
    expected: {
      tree: [
        'paragraph: 3 meetings on 2 days',
        'paragraph: Today is day 8 of 90. The last day is Saturday, February 13, 2027.',
        'button "Add the meeting"',
      ],
      absent: ['left', 'missed'],
    },
  },
  taking: {
    shows: 'Asked before something is taken out.',
    markup: withTemplate('step-down'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'goals');
      await press(element, 'Take it out Look after my health');
    },
    expected: { tree: ['group "Take this out of your plan?"', 'button "Keep it"'] },
  },
  completed: {
    shows: 'A plan that is complete can be opened again, and more support is still one step away.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await begin(element);
      for (const name of ['Begin this plan', 'This plan is complete']) await press(element, name);
    },
    expected: {
      tree: ['paragraph: This plan is complete.', 'button "Open it again"', 'button "I would like more support again"'],
      absent: ['button "Add it"'],
    },
  },
  readable: {
    shows: 'A warning before a file that anybody can read.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'hand-over');
      await press(element, 'Save a file without a lock');
    },
    expected: { tree: [/^paragraph: Anybody who finds this file can read your plan\./, 'button "Save it without a lock"'] },
  },
  sealing: {
    shows: 'A passphrase for the file.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await begin(element);
      await openSection(element, 'hand-over');
      await press(element, 'Save a locked file');
    },
    expected: { tree: [/^textbox "Passphrase for the file"/, 'button "Save the file"'] },
  },
  opening: {
    shows: 'A file is opened: what is in it is told before it changes anything.',
    markup: withTemplate('own'),
    prepare: async (element) => {
      await openSection(element, 'hand-over');
      await press(element, 'Open a file');
    },
    expected: { tree: ['button "The file"', 'button "Look what is in it"'] },
  },
  readonly: {
    shows: 'A page that only shows: no form, and nothing to change.',
    markup: ({ theme }) => html`<handrail-care-plan theme=${theme || nothing} readonly>${CRISIS}</handrail-care-plan>`,
    expected: { tree: ['heading "My plan for the time ahead" [level=2]', 'link "503-555-0100"'], absent: ['button "Start my plan"'] },
  },
} satisfies Readonly<Record<string, Scenario>>;
