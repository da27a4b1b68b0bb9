/** English texts of the quick exit. */
export const en = {
  locale: 'en',
  exit: 'Leave this page',
  hint: 'Or press Shift three times.',
  explain: 'What this does',
  explanation:
    'This button puts another page in the place of this one, at once. It does not remove this page from your browsing history, and it cannot protect you from somebody who watches your device.',
  presses: (done: number, all: number) => `Shift pressed ${done} of ${all} times. Press it ${all - done} more to leave this page.`,
  disarmed: 'Too much time has passed. You are still here.',
  leaving: 'Loading…',
  again: 'Open the page',
};

/** Texts of the quick exit in one language. */
export type QuickExitMessages = typeof en;
