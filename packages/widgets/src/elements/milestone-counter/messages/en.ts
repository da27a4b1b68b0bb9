/** English texts of the counter's first question. */
export const en = {
  locale: 'en',
  heading: 'Your time',
  why: 'This shows how long it has been, and which milestone comes next. It needs one date for that. The date is sent to nobody.',
  question: 'Which date do you count from?',
  questionHint: 'Whatever you count from is right. A day that is still to come is a plan.',
  onlyNow: 'Show it only now',
  onlyNowHint: 'Nothing is stored. It is gone when you leave this page.',
  remember: 'Show it and remember it',
  rememberHint: 'On this device, protected by a passphrase that you choose.',
  show: 'Show my time',
  notToday: 'Not today',
  notTodaySaid: 'That is all right. You are welcome here with a date and without one.',
  askAgain: 'Ask me now',
  oneMoment: 'One moment…',
  notLoaded: 'A part of this page did not arrive. Please check your connection and try again.',
  tryAgain: 'Try again',
};

/** Texts of the first question in one language. */
export type AskMessages = typeof en;
