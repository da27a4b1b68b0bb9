import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerFeeds } from '../../../test/answer-feeds.js';
import type { FeedAnswer } from '../../../test/answer-feeds.js';
import { amityMeeting } from '../../../test/amity-meetings.js';
import { waitFor } from '../../../test/stage.js';
import type { WidgetScenario, WidgetStage } from '../../../test/widget.scenarios.js';
import type { NextMeetings } from './next-meetings.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<NextMeetings>;

/** Each scenario has a list of its own: elements on a page share downloads for a while. */
const addressOf = (list: string): string => `https://portamity.example/next-${list}.json`;
const FINDER = '/meetings/';

/** Settings of a page beside the list. */
interface Settings {
  /** Name of the list; '' for none. */
  readonly list: string;
  readonly group?: string;
  readonly within?: string;
  readonly finderHref?: string;
}

const helpline = ({ lang }: WidgetStage): TemplateResult =>
  lang === 'es'
    ? html`<p>¿Necesita hablar ahora? Llame al <a href="tel:+15035550100">503-555-0100</a>, de día o de noche.</p>`
    : html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`;

const markup =
  ({ list, group, within, finderHref = FINDER }: Settings): Scenario['markup'] =>
  (stage) =>
    html`<handrail-next-meetings
      theme=${stage.theme || nothing}
      src=${list && addressOf(list)}
      time-zone="America/Los_Angeles"
      group=${group ?? nothing}
      within=${within ?? nothing}
      finder-href=${finderHref || nothing}
    >
      ${helpline(stage)}
    </handrail-next-meetings>`;

const answer = (list: string, ...answers: readonly FeedAnswer[]): void => answerFeeds({ [addressOf(list)]: answers });

/** By the clock of Port Amity: hours and minutes from this minute, and the weekday then. Stories are looked at on any day. */
const inMinutes = (minutes: number): { readonly day: number; readonly time: string } => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'America/Los_Angeles',
  }).formatToParts(Date.now() + minutes * 60_000);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')), time: `${part('hour')}:${part('minute')}` };
};

const busy = (): readonly unknown[] => [
  amityMeeting('noon-tide', { ...inMinutes(-30), end_time: inMinutes(30).time, types: ['O', 'W'] }),
  amityMeeting('lantern-online', {
    ...inMinutes(25),
    end_time: inMinutes(85).time,
    types: ['C', 'ONL'],
    formatted_address: 'Port Amity, OR, USA',
    location: undefined,
    conference_url: 'https://zoom.us/j/5550100',
  }),
  amityMeeting('harbour-lights', { ...inMinutes(420), end_time: inMinutes(480).time }),
  amityMeeting('far-shore', { ...inMinutes(600), end_time: inMinutes(660).time }),
];

const far = (): readonly unknown[] => [amityMeeting('harbour-lights', { ...inMinutes(3 * 1440), end_time: inMinutes(3 * 1440 + 60).time })];

const title = 'heading "Next meetings" [level=2]';
const help = 'link "503-555-0100"';
const failure = /could not be loaded\. There may well be one soon/;
const retry = 'button "Try again"';

/** Every state of the next meetings. */
export const nextMeetingsScenarios = {
  ready: {
    shows: 'What is on now and what starts next, with how to get in, and the way to all meetings.',
    before: () => answer('ready', busy()),
    markup: markup({ list: 'ready' }),
    expected: {
      tree: [
        title,
        /^paragraph: On now until \d+:\d\d [AP]M$/,
        'link "Noon tide"',
        /^paragraph: In 2\d minutes, at \d+:\d\d [AP]M$/,
        'link "Lantern online"',
        'link "Join Lantern online"',
        'link "Harbour lights"',
        'link "All meetings"',
        help,
      ],
      absent: ['Far shore', 'could not be loaded', 'Not meeting'],
    },
  },
  loading: {
    shows: 'The list is on its way: the place of the meetings is kept.',
    before: () => answer('loading', 'never'),
    markup: markup({ list: 'loading' }),
    expected: { tree: [title, 'status: Loading meetings…', help, 'link "All meetings"'], absent: ['No meeting'] },
  },
  noneSoon: {
    shows: 'Nothing is soon: it says so, names the next one, and leads to all meetings.',
    before: () => answer('noneSoon', far()),
    markup: markup({ list: 'noneSoon' }),
    expected: {
      tree: [title, /No meeting starts in the next 24 hours\. The next one is:/, 'link "Harbour lights"', 'link "All meetings"', help],
      absent: ['could not be loaded'],
    },
  },
  failed: {
    shows: 'The list could not be loaded: it never looks like "no meetings", and help is at hand.',
    before: () => answer('failed', 503),
    markup: markup({ list: 'failed' }),
    expected: { tree: [title, failure, retry, 'link "All meetings"', help], absent: ['No meeting', 'Loading'] },
  },
  empty: {
    shows: 'The list has no meetings at all.',
    before: () => answer('empty', []),
    markup: markup({ list: 'empty' }),
    expected: { tree: [title, 'paragraph: The meeting list is empty at the moment.', help], absent: ['could not be loaded'] },
  },
  stale: {
    shows: 'A newer list could not be loaded: the last one stays, with its date.',
    before: () => answer('stale', busy(), 503),
    markup: markup({ list: 'stale' }),
    prepare: async (element) => {
      await waitFor('the list', () => element.shadowRoot?.querySelector('[part~="link"]') ?? undefined);
      element.refresh();
    },
    expected: { tree: [title, 'link "Noon tide"', /^paragraph: This is the list as of .+ Newer changes could not be loaded\.$/, retry] },
  },
  oneGroup: {
    shows: 'Only the meetings of one group, on its own page without a finder.',
    before: () =>
      answer('oneGroup', [
        amityMeeting('harbour-lights', { ...inMinutes(90), group: 'Harbour Lights' }),
        amityMeeting('another', { ...inMinutes(60), group: 'Early Tide' }),
      ]),
    markup: markup({ list: 'oneGroup', group: '“harbour lights”', finderHref: '' }),
    expected: { tree: [title, 'paragraph: Harbour lights'], absent: ['Another', 'All meetings', 'link "Harbour lights"'] },
  },
  unset: {
    shows: 'The page has not named a list yet.',
    markup: markup({ list: '' }),
    expected: { tree: [title, /No meeting list has been set up/, help] },
  },
} satisfies Readonly<Record<string, Scenario>>;
