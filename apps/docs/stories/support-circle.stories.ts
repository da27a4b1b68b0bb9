import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { forgetPeople, supportCircleScenarios } from '../../../packages/widgets/src/elements/support-circle/support-circle.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-support-circle';
const meta: Meta = { title: 'Support circle', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

// What a visitor does happens in a story of its own and not on the page of all stories.
const onItsOwn = { tags: ['!autodocs'] };
// The invented people of one story are not there in the next.
const forgetting = { ...onItsOwn, beforeEach: () => forgetPeople };

export const Empty = widgetStory(tag, supportCircleScenarios.empty);
export const People = { ...widgetStory(tag, supportCircleScenarios.people), ...onItsOwn };
export const Form = { ...widgetStory(tag, supportCircleScenarios.form), ...onItsOwn };
export const Faults = { ...widgetStory(tag, supportCircleScenarios.faults), ...onItsOwn };
export const Plan = { ...widgetStory(tag, supportCircleScenarios.plan), ...onItsOwn };
export const Locked = { ...widgetStory(tag, supportCircleScenarios.locked), ...forgetting };
export const Remembered = { ...widgetStory(tag, supportCircleScenarios.remembered), ...forgetting };
