import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { amityGroups } from '../../../test/amity-groups.mjs';
import { amityMeeting } from '../../../test/amity-meetings.js';
import { answerFeeds } from '../../../test/answer-feeds.js';
import type { FeedAnswer } from '../../../test/answer-feeds.js';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario, WidgetStage } from '../../../test/widget.scenarios.js';
import type { Activities } from './activities.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<Activities>;

const addressOf = (list: string): string => `https://portamity.example/activities-${list}.json`;

const helpline = ({ lang }: WidgetStage): TemplateResult =>
  lang === 'es'
    ? html`<p>¿Necesita hablar ahora? Llame al <a href="tel:+15035550100">503-555-0100</a>, de día o de noche.</p>`
    : html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`;

const markup =
  (list: string, within = '6d'): Scenario['markup'] =>
  (stage) =>
    html`<handrail-activities
      theme=${stage.theme || nothing}
      src=${list && addressOf(list)}
      within=${within}
      time-zone="America/Los_Angeles"
    >
      ${helpline(stage)}
    </handrail-activities>`;

const answer = (list: string, ...answers: readonly FeedAnswer[]): void => answerFeeds({ [addressOf(list)]: answers });

/** The same with nothing for weeks but the choir. */
const quiet = (): object => {
  const amity = amityGroups(Date.now());
  return { ...amity, meetings: amity.meetings.filter(({ id }) => id === 'choir-evening') };
};

const title = 'heading "Things to do together" [level=2]';
const help = 'link "503-555-0100"';

/** Every state of the activities. */
export const activitiesScenarios = {
  ready: {
    shows: 'What is on in the coming days, with what it costs and takes; the cancelled one is said to be so.',
    before: () => answer('ready', amityGroups(Date.now())),
    markup: markup('ready'),
    expected: {
      tree: [
        title,
        /^heading "Tomorrow, .+" \[level=3\]$/,
        'strong: Cancelled',
        'paragraph: Football on the pier',
        'paragraph: Walk to the lighthouse',
        'paragraph: "In person Cost: Free Effort: Easy, 5 km, flat"',
        'paragraph: Gull Walkers',
        'button "Add to calendar: Walk to the lighthouse"',
        'paragraph: Open singing',
        help,
      ],
      absent: ['Add to calendar: Football', 'Harbour Lights', 'could not be loaded'],
    },
  },
  opened: {
    shows: 'More about one: notes, the way there, and whom to ask.',
    before: () => answer('opened', amityGroups(Date.now())),
    markup: markup('opened'),
    prepare: async (element) => {
      const more = await waitFor('more', () => element.shadowRoot?.querySelector<HTMLElement>('.activity:not(.off) summary') ?? undefined);
      more.click();
    },
    expected: { tree: ['paragraph: We meet at the anchor. Bring water.', 'link "Directions"', 'link "host@amity.example"'] },
  },
  plainList: {
    shows: 'A Meeting Guide list, read as the finder reads it.',
    before: () => answer('plain', [amityMeeting('beach-walk', { time: '10:00', end_time: '12:00', types: [] })]),
    markup: markup('plain', '7d'),
    expected: { tree: [title, 'paragraph: Beach walk', 'button "Add to calendar: Beach walk"'] },
  },
  none: {
    shows: 'Nothing is planned within the time: it says so, and names the next one.',
    before: () => answer('none', quiet()),
    markup: markup('none', '2d'),
    expected: { tree: [title, 'text: "Nothing is planned for the next 2 days. The next one is:"', 'paragraph: Open singing', help] },
  },
  loading: {
    shows: 'The list is on its way.',
    before: () => answer('loading', 'never'),
    markup: markup('loading'),
    expected: { tree: [title, 'status: Loading activities…', help], absent: ['Nothing is planned'] },
  },
  failed: {
    shows: 'The list could not be loaded: it never looks like "nothing planned".',
    before: () => answer('failed', 503),
    markup: markup('failed'),
    expected: { tree: [title, /The activities could not be loaded\./, 'button "Try again"', help], absent: ['Nothing is planned'] },
  },
  unset: {
    shows: 'The page has not named a list yet.',
    markup: markup(''),
    expected: { tree: [title, /No activities have been set up/, help] },
  },
} satisfies Readonly<Record<string, Scenario>>;
