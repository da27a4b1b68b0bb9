import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { activitiesScenarios } from '../../../packages/widgets/src/elements/activities/activities.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-activities';
const meta: Meta = { title: 'Activities', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Ready = widgetStory(tag, activitiesScenarios.ready);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Opened = { ...widgetStory(tag, activitiesScenarios.opened), tags: ['!autodocs'] };
export const PlainList = widgetStory(tag, activitiesScenarios.plainList);
export const None = widgetStory(tag, activitiesScenarios.none);
export const Loading = widgetStory(tag, activitiesScenarios.loading);
export const Failed = widgetStory(tag, activitiesScenarios.failed);
export const Unset = widgetStory(tag, activitiesScenarios.unset);
