import { momentEn } from '../../../feeds/messages/moment-en.js';
import { loadingEn } from '../../../groups/messages/loading-en.js';
import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** English texts of the activities. */
export const en = {
  ...momentEn,
  ...loadingEn,
  locale: 'en',
  title: 'Things to do together',
  todayIs: (date: string) => `Today, ${date}`,
  tomorrowIs: (date: string) => `Tomorrow, ${date}`,
  cancelled: 'Cancelled',
  group: 'Group',
  where: 'Where',
  cost: 'Cost',
  effort: 'Effort',
  more: 'More about it',
  moreOf: (name: string) => `More about it: ${name}`,
  join: 'Join online',
  dial: 'Call in',
  directions: 'Directions',
  website: 'Website',
  calendar: 'Add to calendar',
  calendarOf: (name: string) => `Add to calendar: ${name}`,
  calendarSaved: 'The calendar file has been saved. Open it to put the activity into your calendar.',
  partLost: 'That did not work. Check your connection and try again.',
  showMore: plural({ one: 'Show # more', other: 'Show # more' }),
  none: plural({ one: 'Nothing is planned for the next day.', other: 'Nothing is planned for the next # days.' }),
  nextAfter: 'The next one is:',
  loading: 'Loading activities…',
  failed: 'The activities could not be loaded. That does not mean that there are none. Please try again in a moment.',
  failedOffline: 'You seem to be offline, so the activities could not be loaded.',
  noSource: 'No activities have been set up for this page yet.',
};

/** Texts of the activities in one language. */
export type ActivitiesMessages = typeof en;
