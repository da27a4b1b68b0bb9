import type { StoryObj, Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import {
  answerFeeds,
  finderScenarios,
  plainStage,
  renderStage,
} from '../../../packages/widgets/src/elements/meeting-finder/meeting-finder.scenarios.js';
// @boundaries-ignore As above.
import type {
  FinderScenario,
  FinderScenarioName,
  Stage,
} from '../../../packages/widgets/src/elements/meeting-finder/meeting-finder.scenarios.js';

/** What a reader of a story can change. */
type Controls = Pick<Stage, 'theme' | 'lang' | 'dir' | 'units' | 'headingLevel' | 'pageSize' | 'width'>;
type Story = StoryObj<Controls>;

const controlsOf = ({ theme, lang, dir, units, headingLevel, pageSize, width }: Stage): Controls => ({
  theme,
  lang,
  dir,
  units,
  headingLevel,
  pageSize,
  width,
});

const storyOf = (key: FinderScenarioName): Story => {
  const scenario: FinderScenario = finderScenarios[key];
  // Once per story: a new list with each change of a control would start the finder anew.
  const stage: Stage = { ...plainStage, ...scenario.stage() };
  const { prepare, fragment, answers } = scenario;
  return {
    args: controlsOf(stage),
    parameters: { docs: { description: { story: scenario.shows } } },
    beforeEach: () => {
      if (answers) answerFeeds(answers());
      if (!fragment) return undefined;
      history.replaceState(history.state, '', fragment);
      return () => history.replaceState(history.state, '', location.pathname + location.search);
    },
    render: (controls) => renderStage({ ...stage, ...controls }),
    ...(prepare
      ? {
          play: async ({ canvasElement }) => {
            const finder = canvasElement.querySelector('handrail-meeting-finder');
            if (finder) await prepare(finder);
          },
        }
      : {}),
  };
};

const meta: Meta<Controls> = {
  title: 'Meeting finder',
  component: 'handrail-meeting-finder',
  args: controlsOf(plainStage),
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    lang: { control: 'inline-radio', options: ['en', 'es', 'ar'], description: 'Language of the page.' },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'], description: 'Writing direction of the page.' },
    units: { control: 'inline-radio', options: ['mi', 'km'] },
    width: { control: 'text', description: 'Room that the page gives the finder.' },
  },
};

// Storybook reads the default export of this file.
export default meta;

// Storybook reads names and tags from the text of this file, without running it. The page of all stories runs no steps and
// has one address for all, so stories that need either are not on it.

export const Ready = storyOf('ready');
export const OpenMeeting: Story = { ...storyOf('openMeeting'), tags: ['!autodocs'] };
export const Filtered = storyOf('filtered');
export const NoMatch = storyOf('noMatch');
export const EmptyList = storyOf('emptyList');
export const NoSource = storyOf('noSource');
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FailedLink: Story = { ...storyOf('failedLink'), tags: ['!autodocs'] };
export const PartlyFailed = storyOf('partlyFailed');
export const OldCopy: Story = { ...storyOf('oldCopy'), tags: ['!autodocs'] };
export const SeveralLists = storyOf('severalLists');
export const Spanish = storyOf('spanish');
export const RightToLeft = storyOf('rightToLeft');
export const Dark = storyOf('dark');
export const Narrow = storyOf('narrow');
export const NarrowFilters: Story = { ...storyOf('narrowFilters'), tags: ['!autodocs'] };
export const MapOpen: Story = { ...storyOf('mapOpen'), tags: ['!autodocs'] };
export const ManyMeetings = storyOf('manyMeetings');
export const UnknownZone = storyOf('unknownZone');
export const EveryAttendance = storyOf('everyAttendance');
export const HostileText = storyOf('hostileText');
export const HostileMeeting: Story = { ...storyOf('hostileMeeting'), tags: ['!autodocs'] };
