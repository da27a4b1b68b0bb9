import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore The scenarios are shared with the tests and are no part of what is published.
import { milestoneCounterScenarios as scenarios } from '../../../packages/widgets/src/elements/milestone-counter/milestone-counter.scenarios.js';
import { stageControls, widgetStory } from '../parts/widget-story.js';

const tag = 'handrail-milestone-counter';
const meta: Meta = { title: 'Milestone counter', component: tag, argTypes: stageControls };

// Storybook reads the default export of this file.
export default meta;

// What a visitor does happens in a story of its own and not on the page of all stories.
const alone = { tags: ['!autodocs'] };

export const Question = widgetStory(tag, scenarios.question);
export const PageDate = widgetStory(tag, scenarios.pageDate);
export const NotToday = { ...widgetStory(tag, scenarios.notToday), ...alone };
export const NoDate = { ...widgetStory(tag, scenarios.noDate), ...alone };
export const Counting = { ...widgetStory(tag, scenarios.counting), ...alone };
export const FirstDay = { ...widgetStory(tag, scenarios.firstDay), ...alone };
export const MilestoneToday = { ...widgetStory(tag, scenarios.milestoneToday), ...alone };
export const Upcoming = { ...widgetStory(tag, scenarios.upcoming), ...alone };
export const Several = { ...widgetStory(tag, scenarios.several), ...alone };
export const Earlier = { ...widgetStory(tag, scenarios.earlier), ...alone };
export const Hidden = { ...widgetStory(tag, scenarios.hidden), ...alone };
export const Support = { ...widgetStory(tag, scenarios.support), ...alone };
export const Returned = { ...widgetStory(tag, scenarios.returned), ...alone };
export const NotYet = { ...widgetStory(tag, scenarios.notYet), ...alone };
export const Change = { ...widgetStory(tag, scenarios.change), ...alone };
export const Remove = { ...widgetStory(tag, scenarios.remove), ...alone };
export const Untrue = { ...widgetStory(tag, scenarios.untrue), ...alone };
export const Mark = { ...widgetStory(tag, scenarios.mark), ...alone };
export const Remembering = { ...widgetStory(tag, scenarios.remembering), ...alone };
// The scenario "locked" has no story: it would leave something locked in the browser of whoever reads this page.
