import { HOME_ZONE, makeTown } from '@handrail/fixtures';
import type { FeedAnswers } from '../../../test/answer-feeds.js';
import { arabic, everyAttendance, hostile, zoneless } from '../../../test/scenario-rows.js';
import { press, waitFor } from '../../../test/stage.js';
import type { Stage } from '../../../test/stage.js';
import type { FinderSource } from './feed-loader.js';
import type { MeetingFinder } from './meeting-finder.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { answerFeeds } from '../../../test/answer-feeds.js';
export { plainStage, renderStage } from '../../../test/stage.js';
export type { Stage } from '../../../test/stage.js';

/** One state of the finder: how to bring it about with what a page can do, and what is then true. */
export interface FinderScenario {
  /** One sentence. */
  readonly shows: string;
  /** How the page differs from a plain one. A function, because some lists are long. */
  stage(): Partial<Stage>;
  /** The page's address after `#`, before the finder is there. */
  readonly fragment?: string;
  /** What the addresses of `stage` answer. */
  readonly answers?: () => FeedAnswers;
  /** What the page or the visitor does then. */
  readonly prepare?: (finder: MeetingFinder) => Promise<void>;
  readonly expected: {
    /** `total` of the element. */
    readonly total: number;
    /** Lines of the accessibility tree: role, name and state. They hold at any time of day, in any zone. */
    readonly tree: readonly (string | RegExp)[];
    /** Text that is nowhere in the tree. */
    readonly absent?: readonly string[];
  };
}

const town = (count: number, seed = 1): FinderSource => ({
  name: 'Port Amity',
  data: makeTown({ seed, count, isTidy: true }),
  timeZone: HOME_ZONE,
});
const rows = (data: readonly unknown[], timeZone = HOME_ZONE): Partial<Stage> => ({ sources: [{ name: 'Port Amity', data, timeZone }] });
const addressOf = (list: string): string => `https://portamity.example/${list}.json`;

const title = 'heading "Find a meeting" [level=2]';
const help = 'link "503-555-0100"';
const failure = 'The meeting list could not be loaded.';

/** Every state that a visitor can meet, shared by tests and stories. */
export const finderScenarios = {
  ready: {
    shows: 'The list as a visitor meets it: what is on now first, then what starts next, under the headings of days.',
    stage: () => ({ sources: [town(240)] }),
    expected: {
      total: 241,
      tree: [
        title,
        'search "Search meetings"',
        'searchbox "Search meetings"',
        'button "Near me"',
        'button "Map"',
        'status: 241 meetings',
        'combobox "Order"',
        'region "Meetings"',
        'button "Show 25 more"',
        'form "Filters"',
        help,
      ],
      absent: ['Remove filter', failure],
    },
  },
  openMeeting: {
    shows: 'A shared link opens the page of one meeting: when, where, how to join, and what else meets there.',
    stage: () => ({ sources: [town(240)], urlState: 'fragment' }),
    fragment: '#meeting=early-tide-hybrid',
    expected: {
      total: 241,
      tree: [
        'button "Back to the list"',
        'heading "Early Tide" [level=2]',
        'heading "When" [level=3]',
        'link "Join on Zoom"',
        'link "Directions"',
        'button "Add to calendar"',
        'link "Report a correction"',
        'heading "Other meetings of this group" [level=3]',
        'heading "Other meetings at this place" [level=3]',
      ],
      absent: ['Find a meeting', 'searchbox'],
    },
  },
  filtered: {
    shows: 'Two filters are on: each can be removed, and every other choice says what it would give.',
    stage: () => ({ sources: [town(240)], filters: { weekdays: [2], attendance: ['in-person'] } }),
    expected: {
      total: 25,
      tree: [
        'button "Remove filter: Tuesday"',
        'button "Remove filter: In person"',
        'button "Clear all"',
        'status: 25 of 241 meetings',
        'checkbox "Tuesday 25" [checked]',
        'checkbox "Wednesday 19"',
      ],
    },
  },
  noMatch: {
    shows: 'Nothing matches: the finder offers the changes that would find something.',
    stage: () => ({ sources: [town(240)], filters: { text: 'lighthouse choir', weekdays: [1] } }),
    expected: {
      total: 0,
      tree: [
        'status: 0 of 241 meetings',
        'paragraph: No meetings match.',
        'button "Without “lighthouse choir” 41 meetings"',
        'button "Clear all"',
        help,
      ],
      absent: [failure, 'region "Meetings"'],
    },
  },
  emptyList: {
    shows: 'A list without meetings says so; it does not look like a failure.',
    stage: () => rows([]),
    expected: {
      total: 0,
      tree: [title, 'status: The meeting list is empty at the moment.', help],
      absent: [failure, 'No meetings match.', 'Try again'],
    },
  },
  noSource: {
    shows: 'The page names no list yet.',
    stage: () => ({ sources: [] }),
    expected: {
      total: 0,
      tree: [title, 'status: No meeting list has been set up for this page yet.', help],
      absent: [failure, 'searchbox'],
    },
  },
  loading: {
    shows: 'The list is on its way; the helpline is there already.',
    stage: () => ({ sources: [{ url: addressOf('never') }] }),
    answers: () => ({ [addressOf('never')]: ['never'] }),
    expected: { total: 0, tree: [title, 'paragraph: Loading meetings…', help], absent: [failure, 'searchbox', 'No meeting'] },
  },
  failed: {
    shows: 'A failed list never looks like "no meetings": the finder says so, tries again, and the helpline comes first.',
    stage: () => ({ sources: [{ url: addressOf('failed') }] }),
    answers: () => ({ [addressOf('failed')]: [404] }),
    expected: {
      total: 0,
      tree: [title, `paragraph: ${failure}`, 'button "Try again"', help],
      absent: ['searchbox', 'No meeting', 'empty'],
    },
  },
  failedLink: {
    shows: 'A shared link whose list fails says that it failed; it does not load for ever.',
    stage: () => ({ urlState: 'fragment', sources: [{ url: addressOf('failed-link') }] }),
    fragment: '#meeting=early-tide',
    answers: () => ({ [addressOf('failed-link')]: [404] }),
    expected: { total: 0, tree: [title, `paragraph: ${failure}`, 'button "Try again"', help], absent: ['Loading', 'searchbox'] },
  },
  partlyFailed: {
    shows: 'One of two lists failed: the other one is shown, and the finder names what is missing.',
    stage: () => ({ sources: [town(40), { name: 'Farlight', url: addressOf('farlight') }] }),
    answers: () => ({ [addressOf('farlight')]: [404] }),
    expected: {
      total: 41,
      tree: ['paragraph: "Part of the list could not be loaded: Farlight."', 'button "Try again"', 'status: 41 meetings'],
      absent: [failure],
    },
  },
  oldCopy: {
    shows: 'The list cannot be loaded today: the copy of an earlier visit is shown, with its date.',
    stage: () => ({ keepCopy: true, timeZone: HOME_ZONE, sources: [{ url: addressOf('kept') }] }),
    answers: () => ({ [addressOf('kept')]: [makeTown({ seed: 1, count: 40, isTidy: true }), 404] }),
    prepare: async (finder) => {
      await waitFor('the first visit', () => finder.total > 0);
      // A new fragment is a new download of the same list: the finder shares downloads that are seconds apart.
      finder.sources = [{ url: `${addressOf('kept')}#next-visit` }];
    },
    expected: {
      total: 41,
      tree: [
        /^paragraph: This is the list as of .*\d{4}.*\. Newer changes could not be loaded\.$/,
        'button "Try again"',
        'status: 41 meetings',
      ],
      absent: [failure],
    },
  },
  severalLists: {
    shows: 'Meetings of two lists in one: what both have is shown once, and the same id for two meetings does not mix them up.',
    stage: () => ({ sources: [town(40), { ...town(40, 2), name: 'Farlight' }] }),
    expected: { total: 66, tree: ['status: 66 meetings'], absent: [failure] },
  },
  spanish: {
    shows: 'The page is in Spanish, and so is the finder.',
    stage: () => ({ lang: 'es', sources: [town(40)] }),
    expected: {
      total: 41,
      tree: [
        'heading "Encontrar una reunión" [level=2]',
        'searchbox "Buscar reuniones"',
        'status: 41 reuniones',
        'button "Mapa"',
        'checkbox "Presencial 27"',
        'checkbox "lunes 4"',
      ],
      absent: ['Find a meeting', 'In person', 'Monday'],
    },
  },
  rightToLeft: {
    shows: 'An Arabic page: the finder turns round, with English texts until it has Arabic ones, and mixed names stay readable.',
    stage: () => ({ lang: 'ar', dir: 'rtl', ...rows(arabic, 'Asia/Amman') }),
    expected: { total: 4, tree: ['link "الفنار – Lighthouse"', 'link "مجموعة نور الميناء"', 'link "Early Tide"'] },
  },
  dark: {
    shows: 'On a dark page.',
    stage: () => ({ theme: 'dark', sources: [town(40)] }),
    expected: { total: 41, tree: [title, 'status: 41 meetings'] },
  },
  narrow: {
    shows: 'In a side bar of 300 pixels: the filters wait behind a button.',
    stage: () => ({ width: '300px', sources: [town(40)] }),
    expected: { total: 41, tree: ['button "Filters"', 'status: 41 meetings'], absent: ['form "Filters"'] },
  },
  narrowFilters: {
    shows: 'In a side bar, after a press on Filters: the panel stands above the list and ends with the way back to it.',
    stage: () => ({ width: '300px', sources: [town(40)] }),
    prepare: (finder) => press(finder, 'Filters'),
    expected: { total: 41, tree: ['button "Filters" [expanded]', 'form "Filters"', 'button "Show 41 meetings"'] },
  },
  mapOpen: {
    shows: 'The map, without a background: the page names none, so no host is asked for one.',
    stage: () => ({ sources: [town(240)] }),
    prepare: (finder) => press(finder, 'Map'),
    expected: { total: 241, tree: ['button "Map" [pressed]', 'region "Map of meetings"', 'button "Zoom in"', 'button "Zoom out"'] },
  },
  manyMeetings: {
    shows: 'A list as long as the longest there are: as quick and as short on the page as a small one.',
    stage: () => ({ sources: [town(5000)] }),
    expected: { total: 5001, tree: ['status: 5,001 meetings', 'button "Show 25 more"'] },
  },
  unknownZone: {
    shows: 'Neither rows nor page name a time zone: times are shown as the list has them, and nothing is said to be on now.',
    stage: () => ({ sources: [{ name: 'Port Amity', data: zoneless }] }),
    expected: {
      total: 3,
      tree: [
        'link "Early Tide"',
        'link "Slack Water"',
        'link "Midnight Lamp"',
        'radio "On now 0" [disabled]',
        'radio "Next 24 hours 0" [disabled]',
      ],
      absent: ['heading "On now"', 'Today', 'Tomorrow', 'until'],
    },
  },
  everyAttendance: {
    shows: 'In person, online, both, by phone, not meeting now, venue closed, and by appointment.',
    stage: () => rows(everyAttendance),
    expected: {
      total: 7,
      tree: [
        'checkbox "In person 3"',
        'checkbox "Online 4"',
        'checkbox "In person and online 1"',
        'checkbox "By phone 1"',
        'checkbox "Not meeting now 1"',
        'heading "By appointment, or time not given" [level=3]',
        'heading "Not meeting at present" [level=3]',
      ],
    },
  },
  hostileText: {
    shows: 'Markup, unsafe links, turned-round letters and endless words in a list are text, stay in their row, and harm nothing.',
    stage: () => rows(hostile),
    expected: { total: 6, tree: ['status: 6 meetings', 'link "Odd Address"'], absent: ['img', 'alert', 'script'] },
  },
  hostileMeeting: {
    shows: 'The page of a meeting whose every field holds markup: no unsafe link, no button to join.',
    stage: () => ({ ...rows(hostile), urlState: 'fragment' }),
    fragment: '#meeting=markup',
    expected: {
      total: 6,
      tree: ['heading "Harbour Lights" [level=2]', 'link "Directions"'],
      absent: ['img', 'alert', 'script:', 'data:', 'Join'],
    },
  },
} as const satisfies Readonly<Record<string, FinderScenario>>;

/** Key of a scenario. */
export type FinderScenarioName = keyof typeof finderScenarios;
