import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { groupDirectoryScenarios } from '../../../packages/widgets/src/elements/group-directory/group-directory.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-group-directory';
const meta: Meta = { title: 'Group directory', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Ready = widgetStory(tag, groupDirectoryScenarios.ready);
export const Filtered = widgetStory(tag, groupDirectoryScenarios.filtered);
export const NoMatch = widgetStory(tag, groupDirectoryScenarios.noMatch);
export const OneKind = widgetStory(tag, groupDirectoryScenarios.oneKind);
export const Loading = widgetStory(tag, groupDirectoryScenarios.loading);
export const Failed = widgetStory(tag, groupDirectoryScenarios.failed);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Stale = { ...widgetStory(tag, groupDirectoryScenarios.stale), tags: ['!autodocs'] };
export const Empty = widgetStory(tag, groupDirectoryScenarios.empty);
export const Faulty = widgetStory(tag, groupDirectoryScenarios.faulty);
export const Unset = widgetStory(tag, groupDirectoryScenarios.unset);
