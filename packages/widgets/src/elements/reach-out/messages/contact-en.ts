/** English texts about a person or service: how and when to reach them. */
export const contactEn = {
  call: (number: string) => `Call ${number}`,
  write: (number: string) => `Text ${number}`,
  visit: (host: string) => `Open ${host}`,
  hours: (days: string, from: string, to: string) => `${days}, ${from} to ${to}`,
  clockOf: (place: string) => `by the clock in ${place}`,
  days: (first: string, last: string) => `${first} to ${last}`,
  inApp: (app: string) => `In the app: ${app}`,
  okFor: (needs: string) => `Said yes to: ${needs}`,
  from: (moment: string) => `Can be reached from ${moment}`,
  needs: { craving: 'cravings', lonely: 'lonely hours', crisis: 'a crisis', celebrate: 'good news' },
};

/** Texts about a person or service, in one language. */
export type ContactMessages = typeof contactEn;
