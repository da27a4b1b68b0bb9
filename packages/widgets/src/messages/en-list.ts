import { pluralIn } from './plural.js';

const plural = pluralIn('en');

/** English texts of the list, which are there with the first row. */
export const enList = {
  locale: 'en',
  title: 'Find a meeting',
  search: 'Search meetings',
  searchHint: 'Name, place, group, type…',
  filters: 'Filters',
  filtersActive: plural({ one: '# filter on', other: '# filters on' }),
  map: 'Map',
  nearMe: 'Near me',
  nearMeAsking: 'Finding where you are…',
  meetings: plural({ one: '# meeting', other: '# meetings' }),
  meetingsOf: (shown: string, all: string) => `${shown} of ${all}`,
  more: plural({ one: 'Show # more', other: 'Show # more' }),
  resultsLabel: 'Meetings',
  inPerson: 'In person',
  online: 'Online',
  hybrid: 'In person and online',
  phone: 'By phone',
  inactive: 'Not meeting now',
  onNow: 'On now',
  until: (time: string) => `until ${time}`,
  startsIn: plural({ one: 'in # minute', other: 'in # minutes' }),
  startsNow: 'starting now',
  today: 'Today',
  tomorrow: 'Tomorrow',
  unscheduled: 'By appointment, or time not given',
  inactiveHeading: 'Not meeting at present',
  venueClosed: 'Venue closed for now',
  zoneNotGiven: 'time zone not given',
  unnamed: 'Meeting without a name',
  loading: 'Loading meetings…',
  failed: 'The meeting list could not be loaded.',
  failedOffline: 'You seem to be offline, so the meeting list could not be loaded.',
  failedSome: (names: string) => `Part of the list could not be loaded: ${names}.`,
  retry: 'Try again',
  /** `names`: which lists, where there are others; else `''`. */
  stale: (when: string, names: string) => `This is the list${names && ` of ${names}`} as of ${when}. Newer changes could not be loaded.`,
  noSource: 'No meeting list has been set up for this page yet.',
  emptyFeed: 'The meeting list is empty at the moment.',
  join: 'Join',
  joinName: (name: string) => `Join ${name}`,
  laterLost: 'This part could not be loaded. Check your connection and try again.',
};

/** Texts of the list in one language. */
export type ListMessages = typeof enList;
