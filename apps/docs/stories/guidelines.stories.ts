import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { guidelinesScenarios } from '../../../packages/widgets/src/elements/guidelines/guidelines.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-guidelines';
const meta: Meta = { title: 'Guidelines', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Own = widgetStory(tag, guidelinesScenarios.own);
export const Asked = widgetStory(tag, guidelinesScenarios.asked);
export const NotThere = widgetStory(tag, guidelinesScenarios.notThere);
export const Ahead = widgetStory(tag, guidelinesScenarios.ahead);
export const Partly = widgetStory(tag, guidelinesScenarios.partly);
export const Inside = widgetStory(tag, guidelinesScenarios.inside);
export const Usual = widgetStory(tag, guidelinesScenarios.usual);
export const Loading = widgetStory(tag, guidelinesScenarios.loading);
export const Failed = widgetStory(tag, guidelinesScenarios.failed);
export const FailedUsual = widgetStory(tag, guidelinesScenarios.failedUsual);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Changes = { ...widgetStory(tag, guidelinesScenarios.changes), tags: ['!autodocs'] };
export const Accepted = { ...widgetStory(tag, guidelinesScenarios.accepted), tags: ['!autodocs'] };
