import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../define/meeting-finder.js';
import type { MeetingFinder } from './meeting-finder.js';
import { answerFeeds, finderScenarios, plainStage, renderStage } from './meeting-finder.scenarios.js';
import type { FinderScenario, FinderScenarioName } from './meeting-finder.scenarios.js';

/** A Monday at noon in Port Amity. */
const NOON = Date.parse('2026-11-23T20:00:00Z');
const PATIENCE_MS = 6_000;
const KEY_IN_QUOTES = /^(\s*)'(.+)'(?=:|$)/;
const LINK_TARGET = /^\s*\/url:/;

/** Roles, names and states as assistive technology gets them, one per line, indented. */
const readTree = async (): Promise<readonly string[]> => {
  const tree = await executeServerCommand<string, { selector: string }>('aria-tree', { selector: 'handrail-meeting-finder' });
  return tree.split('\n').map((line) => line.replace(/^(\s*)- /, '$1').replace(KEY_IN_QUOTES, '$1$2'));
};

const isLine =
  (expected: string | RegExp) =>
  (line: string): boolean => {
    const text = line.trim();
    return expected instanceof RegExp ? expected.test(text) : text === expected || text.startsWith(`${expected}:`);
  };

/** A line and what is below it, without where links lead to. */
const branch = (tree: readonly string[], top: string): readonly string[] => {
  const start = tree.findIndex(isLine(top));
  const depth = tree[start]?.search(/\S/) ?? 0;
  const rest = tree.slice(start + 1).findIndex((line) => line.search(/\S/) <= depth);
  const lines = rest < 0 ? tree.slice(start) : tree.slice(start, start + 1 + rest);
  return lines.filter((line) => !LINK_TARGET.test(line)).map((line) => line.slice(depth).replace(/:$/, ''));
};

describe('<handrail-meeting-finder>', () => {
  const realNow = Date.now;
  const realError = console.error;
  let host: HTMLElement;
  let errors: string[];
  const onFault = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push(String('reason' in event ? event.reason : event.message));
  };

  before(() => setViewport({ width: 1280, height: 900 }));

  beforeEach(() => {
    const shift = NOON - realNow();
    Date.now = () => realNow() + shift;
    errors = [];
    console.error = (...words: unknown[]) => errors.push(words.join(' '));
    addEventListener('error', onFault);
    addEventListener('unhandledrejection', onFault);
    host = document.createElement('div');
    document.body.append(host);
  });

  afterEach(() => {
    host.remove();
    history.replaceState(null, '', location.pathname + location.search);
    removeEventListener('error', onFault);
    removeEventListener('unhandledrejection', onFault);
    console.error = realError;
    Date.now = realNow;
  });

  const show = async (scenario: FinderScenario): Promise<MeetingFinder> => {
    answerFeeds(scenario.answers?.() ?? {});
    if (scenario.fragment) history.replaceState(null, '', scenario.fragment);
    render(renderStage({ ...plainStage, ...scenario.stage() }), host);
    const finder = host.querySelector('handrail-meeting-finder');
    if (!finder) throw new Error('No finder on the stage.');
    await scenario.prepare?.(finder);
    return finder;
  };

  /** The tree as soon as it has all that the scenario expects, or as it is when patience ends. */
  const settledTree = async ({ expected }: FinderScenario): Promise<readonly string[]> => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const tree = await readTree();
      if (expected.tree.every((line) => tree.some(isLine(line))) || performance.now() > until) return tree;
    }
  };

  const showTree = async (name: FinderScenarioName): Promise<readonly string[]> => {
    await show(finderScenarios[name]);
    return settledTree(finderScenarios[name]);
  };

  for (const [name, scenario] of Object.entries<FinderScenario>(finderScenarios)) {
    const { shows, expected } = scenario;
    it(`${name}: ${shows}`, async () => {
      const finder = await show(scenario);
      const tree = await settledTree(scenario);
      const missing = expected.tree.filter((line) => !tree.some(isLine(line)));
      expect(missing, `missing in\n${tree.join('\n')}`).to.deep.equal([]);
      const unwanted = expected.absent?.filter((text) => tree.some((line) => line.includes(text)));
      expect(unwanted ?? [], `too much in\n${tree.join('\n')}`).to.deep.equal([]);
      expect(finder.total).to.equal(expected.total);
      await expect(host).to.be.accessible();
      expect(errors).to.deep.equal([]);
    });
  }

  describe('to assistive technology', () => {
    const help = ['paragraph', '  text: Need to talk now? Call', '  link "503-555-0100"', '  text: ", day and night."'];
    const withoutTargets = (tree: readonly string[]): readonly string[] =>
      tree.filter((line) => !LINK_TARGET.test(line)).map((line) => line.replace(/:$/, ''));

    it('is, while loading, a heading, a status and the helpline', async () => {
      expect(withoutTargets(await showTree('loading'))).to.deep.equal([
        'heading "Find a meeting" [level=2]',
        'status',
        '  paragraph: Loading meetings…',
        ...help,
      ]);
    });

    it('is, after a failure, a heading, what happened with the way out, and the helpline', async () => {
      expect(withoutTargets(await showTree('failed'))).to.deep.equal([
        'heading "Find a meeting" [level=2]',
        'status',
        '  paragraph: The meeting list could not be loaded.',
        '  button "Try again"',
        ...help,
      ]);
    });

    it('is, when ready, a search, a count, an order, filters, meetings by day, and the helpline', async () => {
      const tree = await showTree('ready');
      expect(withoutTargets(tree).filter((line) => !line.startsWith(' '))).to.deep.equal([
        'heading "Find a meeting" [level=2]',
        'status',
        'search "Search meetings"',
        'status: 241 meetings',
        'combobox "Order"',
        'form "Filters"',
        'region "Meetings"',
        'button "Show 25 more"',
        'paragraph',
      ]);
      expect(branch(tree, 'search "Search meetings"')).to.deep.equal([
        'search "Search meetings"',
        '  searchbox "Search meetings"',
        '  button "Near me"',
        '  button "Map"',
      ]);
      const groups = branch(tree, 'form "Filters"').filter((line) => /^ {2}\S/.test(line));
      expect(groups).to.deep.equal(
        [
          'When',
          'Day',
          'Time of day',
          'How to attend',
          'Area',
          'Who it is for',
          'Open or closed',
          'Format',
          'Language',
          'Access and comfort',
        ].map((name) => `  group "${name}"`),
      );
    });

    it('names the day, the time, the place and the way to attend of each meeting', async () => {
      const place = 'Seamen’s Hall · 1 Quay Street · Port Amity';
      const row = (name: string, time: string, rest: string) => [
        '    listitem',
        `      text: ${time}`,
        `      link "${name}"`,
        `      text: ${rest}`,
      ];
      expect(branch(await showTree('everyAttendance'), 'region "Meetings"')).to.deep.equal([
        'region "Meetings"',
        '  heading "Today, Monday, November 23" [level=3]',
        '  list',
        ...row('Lantern Online', '7:00 PM', 'Zoom · Port Amity Online'),
        '  heading "Tomorrow, Tuesday, November 24" [level=3]',
        '  list',
        ...row('Tide and Screen', '7:00 PM', `${place} In person and online`),
        '  heading "Wednesday, November 25" [level=3]',
        '  list',
        ...row('Telephone Circle', '7:00 PM', 'Port Amity By phone'),
        '  heading "Friday, November 27" [level=3]',
        '  list',
        ...row('Beacon, for now online', '7:00 PM', 'Zoom · Port Amity Online Venue closed for now'),
        '  heading "Sunday, November 29" [level=3]',
        '  list',
        ...row('Harbour Lights', '7:00 PM', `${place} In person`),
        '  heading "By appointment, or time not given" [level=3]',
        '  list',
        ...row('Bedside Visits', '–', `${place} In person Closed`),
        '  heading "Not meeting at present" [level=3]',
        '  list',
        ...row('Net Loft Night', 'Thu 7:00 PM', `${place} Not meeting now Venue closed for now`),
      ]);
    });

    it('has, for one meeting, its sections as headings one level below its name', async () => {
      const headings = branch(await showTree('openMeeting'), 'article').filter((line) => line.trim().startsWith('heading'));
      expect(headings).to.deep.equal([
        '  heading "Early Tide" [level=2]',
        ...['When', 'Online', 'Where', 'About this meeting', 'Group', 'Other meetings of this group', 'Other meetings at this place'].map(
          (name) => `  heading "${name}" [level=3]`,
        ),
      ]);
    });
  });
});
