import { momentEn } from '../../../feeds/messages/moment-en.js';
import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** English texts of the next meetings. */
export const en = {
  locale: 'en',
  ...momentEn,
  title: 'Next meetings',
  /** Names of meeting types by programme and code; where there is none, the programme's own in English. */
  typeNames: {} as Readonly<Record<string, Readonly<Record<string, string>>>>,
  join: 'Join',
  joinName: (name: string) => `Join ${name}`,
  dial: 'Call in',
  dialName: (name: string) => `Call in to ${name}`,
  all: 'All meetings',
  loading: 'Loading meetings…',
  noneHours: plural({ one: 'No meeting starts in the next hour.', other: 'No meeting starts in the next # hours.' }),
  noneDays: plural({ one: 'No meeting starts in the next 24 hours.', other: 'No meeting starts in the next # days.' }),
  nextAfter: 'The next one is:',
  emptyFeed: 'The meeting list is empty at the moment.',
  failed: 'The meetings could not be loaded. There may well be one soon. Please try again in a moment.',
  failedOffline: 'You seem to be offline, so the meetings could not be loaded.',
  failedSome: (names: string) => `Part of the list could not be loaded: ${names}.`,
  retry: 'Try again',
  stale: (when: string) => `This is the list as of ${when}. Newer changes could not be loaded.`,
  noSource: 'No meeting list has been set up for this page yet.',
};

/** Texts of the next meetings in one language. */
export type NextMeetingsMessages = typeof en;
