import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { myDataScenarios } from '../../../packages/widgets/src/elements/my-data/my-data.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-my-data';
const meta: Meta = { title: 'My data', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

// Each begins with a device that keeps what the story needs, and so each is a story of its own and not on the page of all stories.
const alone = { tags: ['!autodocs'] };

export const Nothing = widgetStory(tag, { ...myDataScenarios.nothing, prepare: async () => undefined });
export const Locked = { ...widgetStory(tag, myDataScenarios.locked), ...alone };
export const Open = { ...widgetStory(tag, myDataScenarios.open), ...alone };
export const Shown = { ...widgetStory(tag, myDataScenarios.shown), ...alone };
export const Scoped = { ...widgetStory(tag, myDataScenarios.scoped), ...alone };
export const Empty = { ...widgetStory(tag, myDataScenarios.empty), ...alone };
export const Save = { ...widgetStory(tag, myDataScenarios.save), ...alone };
export const SaveReadable = { ...widgetStory(tag, myDataScenarios.saveReadable), ...alone };
export const Plan = { ...widgetStory(tag, myDataScenarios.plan), ...alone };
export const Change = { ...widgetStory(tag, myDataScenarios.change), ...alone };
export const EraseAsked = { ...widgetStory(tag, myDataScenarios.eraseAsked), ...alone };
export const Erased = { ...widgetStory(tag, myDataScenarios.erased), ...alone };
