import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { groupCardScenarios } from '../../../packages/widgets/src/elements/group-card/group-card.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-group-card';
const meta: Meta = { title: 'Group card', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Ready = widgetStory(tag, groupCardScenarios.ready);
export const InThePage = widgetStory(tag, groupCardScenarios.inThePage);
export const Resting = widgetStory(tag, groupCardScenarios.resting);
export const Gone = widgetStory(tag, groupCardScenarios.gone);
export const Loading = widgetStory(tag, groupCardScenarios.loading);
export const Failed = widgetStory(tag, groupCardScenarios.failed);
export const Unset = widgetStory(tag, groupCardScenarios.unset);
