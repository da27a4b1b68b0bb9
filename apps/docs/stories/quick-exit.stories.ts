import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { quickExitScenarios } from '../../../packages/widgets/src/elements/quick-exit/quick-exit.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-quick-exit';
const meta: Meta = { title: 'Quick exit', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Ready = widgetStory(tag, quickExitScenarios.ready);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Explained = { ...widgetStory(tag, quickExitScenarios.explained), tags: ['!autodocs'] };
export const Armed = { ...widgetStory(tag, quickExitScenarios.armed), tags: ['!autodocs'] };
export const WithoutKey = widgetStory(tag, quickExitScenarios.withoutKey);
export const OwnWords = widgetStory(tag, quickExitScenarios.ownWords);
