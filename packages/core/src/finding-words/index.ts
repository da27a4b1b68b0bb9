import type { FindingCode } from '../feeds/finding-code.js';
import type { ClientFindingCode } from './client-finding-code.js';
import { meanings } from './meanings.js';
import { remedies } from './remedies.js';

/** What a finding means and what to do about it, in plain English for the person who keeps the list. */
export interface FindingWords {
  /** What is wrong or was mended, without a full stop. */
  readonly meaning: string;
  /** What to do, as a sentence; `''` for a code from a newer reader. */
  readonly remedy: string;
}

const isKnown = (code: string): code is FindingCode | ClientFindingCode => Object.hasOwn(meanings, code);

/**
 * Words for the code of a finding; one from a newer reader is shown as it is.
 * @example
 * wordsFor('day-missing').meaning; // 'No day: listed as by appointment'
 */
export const wordsFor = (code: string): FindingWords =>
  isKnown(code) ? { meaning: meanings[code], remedy: remedies[code] } : { meaning: code.replaceAll('-', ' '), remedy: '' };
