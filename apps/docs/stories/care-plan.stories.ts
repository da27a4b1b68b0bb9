import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { carePlanScenarios } from '../../../packages/widgets/src/elements/care-plan/care-plan.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-care-plan';
const meta: Meta = { title: 'Care plan', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Beginning = widgetStory(tag, carePlanScenarios.beginning);
export const Centre = widgetStory(tag, carePlanScenarios.centre);
export const Readonly = widgetStory(tag, carePlanScenarios.readonly);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Draft = { ...widgetStory(tag, carePlanScenarios.draft), tags: ['!autodocs'] };
export const ReviewDue = { ...widgetStory(tag, carePlanScenarios.reviewDue), tags: ['!autodocs'] };
export const Care = { ...widgetStory(tag, carePlanScenarios.care), tags: ['!autodocs'] };
export const SteppedUp = { ...widgetStory(tag, carePlanScenarios.steppedUp), tags: ['!autodocs'] };
export const Goals = { ...widgetStory(tag, carePlanScenarios.goals), tags: ['!autodocs'] };
export const Fault = { ...widgetStory(tag, carePlanScenarios.fault), tags: ['!autodocs'] };
export const Appointments = { ...widgetStory(tag, carePlanScenarios.appointments), tags: ['!autodocs'] };
export const Ninety = { ...widgetStory(tag, carePlanScenarios.ninety), tags: ['!autodocs'] };
export const Taking = { ...widgetStory(tag, carePlanScenarios.taking), tags: ['!autodocs'] };
export const Completed = { ...widgetStory(tag, carePlanScenarios.completed), tags: ['!autodocs'] };
export const Sealing = { ...widgetStory(tag, carePlanScenarios.sealing), tags: ['!autodocs'] };
export const Readable = { ...widgetStory(tag, carePlanScenarios.readable), tags: ['!autodocs'] };
export const Opening = { ...widgetStory(tag, carePlanScenarios.opening), tags: ['!autodocs'] };
