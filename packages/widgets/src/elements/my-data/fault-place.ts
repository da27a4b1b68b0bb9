import type { KeepFault } from '../../device/keep-result.js';
import type { MyDataProgress } from './my-data-view.js';

const PLACES: Readonly<Partial<Record<KeepFault['code'], MyDataProgress['faultAt']>>> = {
  'wrong-passphrase': 'passphrase',
  'too-soon': 'passphrase',
  'passphrase-needed': 'passphrase',
  'passphrase-short': 'next',
  'passphrase-unusable': 'next',
  'file-damaged': 'file',
  'file-newer': 'file',
};

/** The field beside which a fault is told, or the notice above. */
export const faultPlace = ({ code }: KeepFault): NonNullable<MyDataProgress['faultAt']> => PLACES[code] ?? 'notice';
