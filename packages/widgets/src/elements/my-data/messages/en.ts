import { deviceEn } from '../../../device/messages/device-en.js';
import type { Trace } from '../../../device/keep-result.js';
import { pluralIn } from '../../../messages/plural.js';
import type { RecordKind } from '../record-kinds.js';

const plural = pluralIn('en');

/** Names of what widgets keep. */
const kinds: Readonly<Record<RecordKind, string>> = {
  milestones: 'Your milestones',
  people: 'Your people',
  'safety-plan': 'Safety plan',
  'check-ins': 'Check-ins',
  'care-plan': 'Care plan',
  pathway: 'The way you chose',
  newer: 'Something of a newer version',
};

/** What an erasure could not remove. */
const left: Readonly<Record<Trace, string>> = {
  database: 'What you had entered may still be here, locked. Another tab of this website may be holding on to it.',
  cache: 'Copies of public lists, such as meeting times, are still here. There is nothing of yours in them.',
};

/** English texts about what is kept. */
export const en = {
  locale: 'en',
  device: deviceEn,
  title: 'What this device keeps for you',
  kinds,

  nothingTitle: 'Nothing is kept here',
  nothing:
    'Nothing that you entered in the tools of this website is kept on this device. It is gone when you leave a page, unless you press “Remember on this device”.',
  unavailableTitle: 'Nothing can be kept here',
  lockedTitle: 'Something is kept here, and it is locked',
  locked: 'Enter your passphrase to see what it is.',
  eraseLocked: 'Erase it without the passphrase',
  openTitle: 'Kept on this device, and open now',
  open: 'It locks by itself when nothing happens for a while, and when you leave the page.',
  empty: 'There is nothing in it at the moment.',
  others: 'There is more here, of other parts of this website. Saving a copy, locking and erasing take all of it.',
  aside: (name: string) => `${name}: an earlier entry that was put aside`,
  entries: plural({ one: '# entry', other: '# entries' }),
  unreadable: 'cannot be read at the moment',
  show: 'Show',
  hide: 'Hide',
  leftOut: 'What only a computer needs is left out here. A readable copy has all of it.',

  explainTitle: 'What this protects, and what it does not',
  notHere: 'Your browser’s history is not part of this, and neither are files that you saved or pages that you printed.',
  where: 'What is kept here stays on this device, in this browser. Keeping it sends nothing to anybody.',

  saveCopy: 'Save a copy',
  save: 'You get a file with everything that is kept here. It is locked with the passphrase that you use now. You will need that passphrase to open it.',
  saveSealed: 'Save a locked copy',
  readableInstead: 'Save a copy that anybody can read',
  readableTitle: 'A copy that anybody can read?',
  readable:
    'This file has no lock. Whoever finds it can read everything in it: people who use this device, and services that copy your files to another place.',
  saveReadable: 'Save it without a lock',
  savedSealed: 'A locked copy is saved. It is where your downloads are.',
  savedReadable: 'A readable copy is saved. It is where your downloads are. Please move it to a safe place.',

  haveFile: 'I have a saved copy',
  haveFileHelp: 'You can open it here. First you choose a passphrase for this device.',
  chooseFirst: 'A passphrase for this device',
  goOn: 'Go on',
  openFile: 'Open a saved copy',
  openFileHelp: 'You see what it would change, before anything changes.',
  file: 'The file',
  noFile: 'Please choose a file first.',
  lookAt: 'Look at the file',
  filePassphrase: 'Passphrase of the file',
  filePassphraseHint: 'This file is locked. Enter the passphrase that you used when you saved it.',
  planTitle: 'What this file would change',
  added: 'Not here yet',
  replaced: 'Here already, with other content',
  unchanged: 'Here already, the same',
  allHere: 'Everything in this file is here already.',
  emptyFile: 'There is nothing in this file.',
  add: 'Add what is not here yet',
  replace: 'Replace what is here',
  addAndReplace: 'Add, and replace what is here',
  replaceHelp: 'What is replaced cannot be brought back. You can save a copy of it first.',
  cancel: 'Cancel',
  takenIn: 'Done. What you took from the file is here now.',

  change: 'Change passphrase',
  presentPassphrase: 'Present passphrase',
  changeHelp: 'Copies that you saved before still open with the old passphrase only.',
  changed: 'Your passphrase is changed.',

  erase: 'Erase everything',
  eraseKeeps: 'Copies that you saved as files stay where you put them.',
  eraseWait: 'Please take a moment. The button can be used in two seconds.',
  eraseReady: 'You can erase now, or go back.',
  eraseNow: 'Yes, erase everything',
  erasedTitle: 'Everything is erased',
  erasedList: 'Erased:',
  erasedUnseen: 'It was locked, so nobody can say what it was.',
  checked: 'We looked again: nothing is left here.',
  notErasedTitle: 'Something could not be erased',
  left,
  leftEmpty: 'What you had entered is gone. Only the empty place where it was is still here.',
  closeTabs: 'Close all other tabs of this website, then try again. Or remove the data of this website in the settings of your browser.',
};

/** Texts about what is kept, in one language. */
export type MyDataMessages = typeof en;
