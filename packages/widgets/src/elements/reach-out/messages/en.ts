import { contactEn } from './contact-en.js';

/** English texts of reaching out. */
export const en = {
  ...contactEn,
  locale: 'en',
  reachOut: 'Reach out now',
  title: 'You can reach somebody now',
  intro: 'You do not need to know what to say. “I need somebody to talk to” is enough.',
  hide: 'Hide this',
  callThenPress: (number: string, key: string) => `Call ${number}, then press ${key}`,
  writeWord: (word: string, number: string) => `Text ${word} to ${number}`,
  chat: (host: string) => `Chat at ${host}`,
  free: 'Free',
  charged: 'May cost money',
  hoursVary: 'Not open all the time',
  opens: (moment: string) => `Opens ${moment}`,
  emergency: 'If a life is in danger',
  emergencyHelp: (place: string) => `Emergency number (${place}). For example after an overdose.`,
  emergencyAnywhere: 'If a life is in danger, call the emergency number of the place where you are.',
  nothingNearby: 'We do not know a line for this place yet. This page lists lines in many countries.',
  more: 'More ways to reach out',
  fewer: 'Fewer ways',
  linesFor: 'Lines for',
  elsewhere: 'Another place',
  unlockPeople: 'Unlock my people',
  lockPeople: 'Lock my people',
  noPeople: 'You keep no people here yet.',
  regionChanged: (place: string) => `These are the lines for: ${place}.`,
};

/** Texts of reaching out in one language. */
export type ReachOutMessages = typeof en;
