import { pluralIn } from '../../messages/plural.js';

const plural = pluralIn('en');

/** Texts about what is kept on a device. The shape is the type that every other language fills. */
export const deviceEn = {
  onlyNow: 'Only on this page, for now. It is gone when you leave or close the page.',
  remember: 'Remember on this device',
  isKept: 'Kept on this device, protected by your passphrase. It is open now.',
  lockNow: 'Lock now',
  lockingSoon: 'This will lock soon, because nothing has happened for a while. Move, touch or press a key to keep it open.',
  notSaved: 'Your last change is not kept yet.',

  isLocked: 'Something is kept on this device. It is locked.',
  unlock: 'Unlock',
  goOnWithout: 'Go on without it',

  setUpTitle: 'Remember on this device',
  before: 'Before you choose a passphrase:',
  noRecovery: 'Nobody can open this without the passphrase, not even we. If you forget it, what is kept here cannot be read again.',
  protects: 'It protects what you keep when other people use or find this device.',
  doesNotProtect:
    'It does not protect from harmful software on the device, or from somebody who knows your passphrase or makes you tell it.',
  sharedBrowser: 'On a shared device, do not let the browser save the passphrase.',
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  samePassphrase: 'The same passphrase again',
  passphraseHint: plural({
    one: 'At least # character. A few words that you can remember are good; any characters will do.',
    other: 'At least # characters. A few words that you can remember are good; any characters will do.',
  }),
  show: 'Show passphrase',
  hide: 'Hide passphrase',
  setUp: 'Remember',
  notNow: 'Not now',
  differs: 'The two passphrases are not the same. Please type them again, or show the passphrase and type it once.',
  oneMoment: 'One moment…',

  forgotten: 'I do not know the passphrase any more',
  forgottenHelp: 'Nobody can find it out. You can go on trying. Or you can erase everything that is kept here and start anew.',
  eraseAndStart: 'Erase and start anew',
  eraseTitle: 'Erase everything?',
  eraseHelp: 'This erases everything that this website keeps for you on this device with Handrail. It cannot be undone.',
  erase: 'Erase everything',
  goBack: 'Go back',
  erased: 'Everything that was kept on this device is erased.',

  tryAgain: 'Try again',
  takeKept: 'Use what is kept',
  keepMine: 'Keep what is shown here',
  takeOther: 'Use what the other tab has',

  waitSeconds: plural({ one: 'Please wait # second before you try again.', other: 'Please wait # seconds before you try again.' }),
  waitMinutes: plural({ one: 'Please wait # minute before you try again.', other: 'Please wait # minutes before you try again.' }),
  tooShort: plural({ one: 'Please use at least # character.', other: 'Please use at least # characters.' }),

  /** By the code of the fault. */
  faults: {
    'insecure-context': 'This page was not opened over a secure connection, so nothing can be kept here. You can use it for now.',
    'storage-refused':
      'This browser does not let the page keep anything, perhaps because this is a private window. What was kept before is unchanged. You can go on for now.',
    'not-loaded': 'A part of this page did not arrive. Please check your connection and try again.',
    'nothing-kept': 'Nothing is kept on this device any more. It may have been erased in another tab.',
    'vault-exists': 'Something is already kept on this device. Please unlock it first.',
    'already-kept': 'This device already keeps an entry of this kind. Which one do you want?',
    locked: 'This is locked. Please unlock it to go on.',
    'wrong-passphrase': 'That is not the passphrase.',
    'too-soon': 'That passphrase was not tried yet.',
    'passphrase-short': 'That passphrase is too short.',
    'passphrase-unusable': 'That passphrase cannot be used: it is very long, or has a character that is not whole.',
    full: 'There is no room left on this device. What was kept before is still there. Please make some room, then try again.',
    conflict: 'This was changed in another tab at the same time. Nothing was overwritten.',
    'newer-version': 'This was kept by a newer version of this page. It is safe and unchanged. Please reload the page to see it.',
    unreadable: 'What is kept here cannot be read. It is safe: if you enter something new, the old entry is put aside and not overwritten.',
    damaged:
      'What is kept on this device is damaged or was changed, and cannot be opened. If you have a saved file, you can start anew and open that.',
    'passphrase-needed': 'This file is locked. Please enter the passphrase it was saved with.',
    'file-damaged': 'This file cannot be read. It may be incomplete, or another kind of file. Nothing was changed.',
    'file-newer': 'This file was made by a newer version of this page. Nothing was changed.',
    'not-erased': 'Something could not be erased. Please close all other tabs of this website, then try again.',
  },
};

/** Texts about what is kept on a device, in one language. */
export type DeviceMessages = typeof deviceEn;
