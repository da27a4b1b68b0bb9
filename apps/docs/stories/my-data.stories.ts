import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { myDataScenarios } from '../../../packages/widgets/src/elements/my-data/my-data.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-my-data';
const meta: Meta = { title: 'My data', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

// Each begins with a device that keeps what the story needs, and so each is a story of its own and not on the page of all stories.
const story = (scenario: Parameters<typeof widgetStory>[1]) => ({ ...widgetStory(tag, scenario), tags: ['!autodocs'] });

export const Nothing = widgetStory(tag, { ...myDataScenarios.nothing, prepare: async () => undefined });
export const Locked = story(myDataScenarios.locked);
export const Open = story(myDataScenarios.open);
export const Shown = story(myDataScenarios.shown);
export const Scoped = story(myDataScenarios.scoped);
export const Empty = story(myDataScenarios.empty);
export const Save = story(myDataScenarios.save);
export const SaveReadable = story(myDataScenarios.saveReadable);
export const Plan = story(myDataScenarios.plan);
export const Change = story(myDataScenarios.change);
export const EraseAsked = story(myDataScenarios.eraseAsked);
export const Erased = story(myDataScenarios.erased);
