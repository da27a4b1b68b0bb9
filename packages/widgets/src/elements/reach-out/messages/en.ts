/** English texts of reaching out. */
export const en = {
  locale: 'en',
  reachOut: 'Reach out now',
  title: 'You can reach somebody now',
  intro: 'You do not need to know what to say. “I need somebody to talk to” is enough.',
  hide: 'Hide this',
  call: (number: string) => `Call ${number}`,
  callThenPress: (number: string, key: string) => `Call ${number}, then press ${key}`,
  write: (number: string) => `Text ${number}`,
  writeWord: (word: string, number: string) => `Text ${word} to ${number}`,
  chat: (host: string) => `Chat at ${host}`,
  visit: (host: string) => `Open ${host}`,
  free: 'Free',
  charged: 'May cost money',
  hoursVary: 'Not open all the time',
  opens: (moment: string) => `Opens ${moment}`,
  hours: (days: string, from: string, to: string) => `${days}, ${from} to ${to}`,
  clockOf: (place: string) => `by the clock in ${place}`,
  days: (first: string, last: string) => `${first} to ${last}`,
  emergency: 'If a life is in danger',
  emergencyHelp: 'The emergency number. For example after an overdose.',
  emergencyAnywhere: 'If a life is in danger, call the emergency number of the place where you are.',
  nothingNearby: 'We do not know a line for this place yet. This page lists lines in many countries.',
  more: 'More ways to reach out',
  fewer: 'Fewer ways',
  linesFor: 'Lines for',
  elsewhere: 'Another place',
  regionChanged: (place: string) => `These are the lines for: ${place}.`,
};

/** Texts of reaching out in one language. */
export type ReachOutMessages = typeof en;
