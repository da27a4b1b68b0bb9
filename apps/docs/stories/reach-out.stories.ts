import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { forgetPeople, reachOutScenarios } from '../../../packages/widgets/src/elements/reach-out/reach-out.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-reach-out';
const meta: Meta = { title: 'Reach out', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

// What a visitor does happens in a story of its own and not on the page of all stories.
const onItsOwn = { tags: ['!autodocs'] };
// The invented people of one story are not there in the next.
const forgetting = { ...onItsOwn, beforeEach: () => forgetPeople };

export const Closed = widgetStory(tag, reachOutScenarios.closed);
export const Opened = { ...widgetStory(tag, reachOutScenarios.opened), ...onItsOwn };
export const AllWays = { ...widgetStory(tag, reachOutScenarios.allWays), ...onItsOwn };
export const FromTheStart = widgetStory(tag, reachOutScenarios.fromTheStart);
export const Hours = { ...widgetStory(tag, reachOutScenarios.hours), ...onItsOwn };
export const UnknownRegion = { ...widgetStory(tag, reachOutScenarios.unknownRegion), ...onItsOwn };
export const OwnLines = widgetStory(tag, reachOutScenarios.ownLines);
export const Small = { ...widgetStory(tag, reachOutScenarios.small), ...onItsOwn };
export const InView = widgetStory(tag, reachOutScenarios.inView);
export const PeopleLocked = { ...widgetStory(tag, reachOutScenarios.peopleLocked), ...forgetting };
export const People = { ...widgetStory(tag, reachOutScenarios.people), ...forgetting };
