import type { StoryObj } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { plainWidgetStage, renderScenario } from '../../../packages/widgets/test/widget.scenarios.js';
// @boundaries-ignore As above.
import type { WidgetScenario, WidgetStage } from '../../../packages/widgets/test/widget.scenarios.js';

/** What a reader of a story can change: the page around the element. */
export const stageControls = {
  theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
  lang: { control: 'inline-radio', options: ['en', 'es', 'ar'], description: 'Language of the page.' },
  dir: { control: 'inline-radio', options: ['ltr', 'rtl'], description: 'Writing direction of the page.' },
  width: { control: 'text', description: 'Room that the page gives the element.' },
} as const;

/** A story of an element's scenario; what the visitor does in it is done when the story is opened. */
export const widgetStory = <E extends HTMLElement>(tag: string, scenario: WidgetScenario<E>): StoryObj<WidgetStage> => {
  const { prepare, before } = scenario;
  return {
    args: { ...plainWidgetStage, ...scenario.stage },
    parameters: { docs: { description: { story: scenario.shows } } },
    ...(before ? { beforeEach: () => before() } : {}),
    render: (stage) => renderScenario(scenario, stage),
    ...(prepare
      ? {
          play: async ({ canvasElement }) => {
            const element = canvasElement.querySelector<E>(tag);
            if (element) await prepare(element);
          },
        }
      : {}),
  };
};
