import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { pathwaysScenarios } from '../../../packages/widgets/src/elements/pathways/pathways.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-pathways';
const meta: Meta = { title: 'Pathways', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Asked = widgetStory(tag, pathwaysScenarios.asked);
export const OwnOrder = widgetStory(tag, pathwaysScenarios.ownOrder);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Ways = { ...widgetStory(tag, pathwaysScenarios.ways), tags: ['!autodocs'] };
export const Chosen = { ...widgetStory(tag, pathwaysScenarios.chosen), tags: ['!autodocs'] };
export const Undecided = { ...widgetStory(tag, pathwaysScenarios.undecided), tags: ['!autodocs'] };
export const Family = { ...widgetStory(tag, pathwaysScenarios.family), tags: ['!autodocs'] };
export const Professional = { ...widgetStory(tag, pathwaysScenarios.professional), tags: ['!autodocs'] };
export const Locked = { ...widgetStory(tag, pathwaysScenarios.locked), tags: ['!autodocs'] };
