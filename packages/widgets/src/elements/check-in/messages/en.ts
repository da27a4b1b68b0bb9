import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** English texts of the check-in. */
export const en = {
  locale: 'en',
  question: 'How is it today?',
  feels: { steady: 'Steady', hopeful: 'Hopeful', tired: 'Tired', tender: 'Tender', restless: 'Restless' },
  note: 'A few words, if you like',
  /** One for each day, in turn. */
  prompts: [
    'What helped today?',
    'Who could you tell how it is?',
    'What do you need tonight?',
    'What are you glad about, however small?',
    'What would make tomorrow a little easier?',
  ],
  showedUp: 'Add what you showed up for',
  kinds: {
    pledge: 'I made a promise for today',
    review: 'I looked back on my day',
    mood: 'I checked in',
    meeting: 'I went to a meeting',
    service: 'I helped out',
    activity: 'I did something with others',
  },
  optional: 'You can leave anything empty. Coming here is enough.',
  checkIn: 'Check in',
  done: 'You checked in today',
  thanks: 'Thank you for coming by.',
  youSaid: 'Today is',
  change: 'Change',
  saveChange: 'Save',
  cancel: 'Leave as it was',
  takeBack: 'Take it back',
  takeBackQuestion: 'Take back what you said today?',
  takeBackHelp: 'It will be gone from this page, and from this device if it is kept there.',
  keepIt: 'Keep it',
  takenBack: 'Taken back. You can check in again at any time today.',
  changed: 'Saved.',
  weeks: plural({ one: '# week of showing up', other: '# weeks of showing up' }),
  hardDay: 'Thank you for saying so. Some days are hard, and you do not have to carry this one alone.',
  support: 'I would like to talk to somebody',
  supportHeading: 'Somebody to talk to',
  supportFallback: 'Call or write to somebody you trust, or go where people are. In danger, call your local emergency number.',
  history: 'Your last check-ins',
  textInvalid: 'Please use at most 500 characters.',
  refused: 'This could not be added. Please try again.',
};

/** Texts of the check-in in one language. */
export type CheckInMessages = typeof en;
