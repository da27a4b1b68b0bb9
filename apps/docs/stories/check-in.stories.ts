import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { checkInScenarios } from '../../../packages/widgets/src/elements/check-in/check-in.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-check-in';
const meta: Meta = { title: 'Check in', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Open = widgetStory(tag, checkInScenarios.open);
export const QuestionOnly = widgetStory(tag, checkInScenarios.questionOnly);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Done = { ...widgetStory(tag, checkInScenarios.done), tags: ['!autodocs'] };
export const WithoutWords = { ...widgetStory(tag, checkInScenarios.withoutWords), tags: ['!autodocs'] };
export const HardDay = { ...widgetStory(tag, checkInScenarios.hardDay), tags: ['!autodocs'] };
export const Support = { ...widgetStory(tag, checkInScenarios.support), tags: ['!autodocs'] };
export const Changing = { ...widgetStory(tag, checkInScenarios.changing), tags: ['!autodocs'] };
export const TakingBack = { ...widgetStory(tag, checkInScenarios.takingBack), tags: ['!autodocs'] };
export const History = { ...widgetStory(tag, checkInScenarios.history), tags: ['!autodocs'] };
