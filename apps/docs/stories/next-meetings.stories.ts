import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { nextMeetingsScenarios } from '../../../packages/widgets/src/elements/next-meetings/next-meetings.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-next-meetings';
const meta: Meta = { title: 'Next meetings', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

export const Ready = widgetStory(tag, nextMeetingsScenarios.ready);
export const Loading = widgetStory(tag, nextMeetingsScenarios.loading);
export const NoneSoon = widgetStory(tag, nextMeetingsScenarios.noneSoon);
export const Failed = widgetStory(tag, nextMeetingsScenarios.failed);
export const Empty = widgetStory(tag, nextMeetingsScenarios.empty);
// What a visitor does happens in a story of its own and not on the page of all stories.
export const Stale = { ...widgetStory(tag, nextMeetingsScenarios.stale), tags: ['!autodocs'] };
export const OneGroup = widgetStory(tag, nextMeetingsScenarios.oneGroup);
export const Unset = widgetStory(tag, nextMeetingsScenarios.unset);
