import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** English texts of the next meetings. */
export const en = {
  locale: 'en',
  title: 'Next meetings',
  onNow: 'On now',
  onNowUntil: (time: string) => `On now until ${time}`,
  onNowSince: (time: string) => `On now, since ${time}`,
  startsIn: plural({ one: 'In # minute', other: 'In # minutes' }),
  startsNow: 'Starting now',
  at: (time: string) => `at ${time}`,
  today: (time: string) => `Today ${time}`,
  tomorrow: (time: string) => `Tomorrow ${time}`,
  onDay: (day: string, time: string) => `${day} ${time}`,
  zoneNotGiven: 'time zone not given',
  attendance: {
    'in-person': 'In person',
    online: 'Online',
    hybrid: 'In person and online',
    phone: 'By phone',
    inactive: 'Not meeting now',
  },
  /** Names of meeting types by programme and code; where there is none, the programme's own in English. */
  typeNames: {} as Readonly<Record<string, Readonly<Record<string, string>>>>,
  venueClosed: 'Venue closed for now',
  unnamed: 'Meeting without a name',
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
  failed: 'The meetings could not be loaded. There may well be some: please try again, or get in touch.',
  failedOffline: 'You seem to be offline, so the meetings could not be loaded.',
  failedSome: (names: string) => `Part of the list could not be loaded: ${names}.`,
  retry: 'Try again',
  stale: (when: string) => `This is the list as of ${when}. Newer changes could not be loaded.`,
  noSource: 'No meeting list has been set up for this page yet.',
};

/** Texts of the next meetings in one language. */
export type NextMeetingsMessages = typeof en;
