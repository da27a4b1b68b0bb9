import { html, nothing } from 'lit';
import type { WidgetScenario } from '../../../test/widget.scenarios.js';
import type { QuickExit } from './quick-exit.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

const markup: WidgetScenario<QuickExit>['markup'] = ({ theme }) =>
  html`<handrail-quick-exit theme=${theme || nothing} href="https://weather.example/">
    <a href="https://weather.example/" rel="nofollow noreferrer">Leave this page</a>
  </handrail-quick-exit>`;

/** Presses Shift alone, as often as asked for. */
export const pressShift = async (element: QuickExit, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
  }
  await element.updateComplete;
};

/** Every state of the quick exit but the last: after that there is no page. */
export const quickExitScenarios = {
  ready: {
    shows: 'The button, and what it does and does not do on request.',
    markup,
    expected: { tree: ['link "Leave this page"', 'group: What this does', 'status'], absent: ['browsing history'] },
  },
  explained: {
    shows: 'What the button can and cannot do, said before somebody relies on it.',
    markup,
    prepare: async (element) => {
      await element.updateComplete;
      element.shadowRoot?.querySelector('summary')?.click();
    },
    expected: { tree: ['link "Leave this page"', /^paragraph: This button puts another page .* Or press Shift three times\.$/] },
  },
  armed: {
    shows: 'Shift was pressed twice: two of three dots are filled, and the count is said.',
    markup,
    prepare: (element) => pressShift(element, 2),
    expected: { tree: ['status: Shift pressed 2 of 3 times. Press it 1 more to leave this page.'] },
  },
  withoutKey: {
    shows: 'A page that uses Shift for something else leaves by the button alone.',
    markup: ({ theme }) => html`<handrail-quick-exit theme=${theme || nothing} shift-presses="0"></handrail-quick-exit>`,
    prepare: (element) => pressShift(element, 5),
    expected: { tree: ['link "Leave this page"', 'status'], absent: ['Shift'] },
  },
  ownWords: {
    shows: 'The words on the button are the page’s own.',
    markup: ({ theme }) =>
      html`<handrail-quick-exit theme=${theme || nothing} placement="inline"><span slot="label">Hide this</span></handrail-quick-exit>`,
    expected: { tree: ['link "Hide this"'] },
  },
} satisfies Readonly<Record<string, WidgetScenario<QuickExit>>>;
