import { pluralIn } from '../../messages/plural.js';

const plural = pluralIn('en');

/** English words for when and how a meeting is. */
export const momentEn = {
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
  venueClosed: 'Venue closed for now',
  unnamed: 'Meeting without a name',
};

/** Words for when and how a meeting is, in one language. */
export type MomentMessages = typeof momentEn;
