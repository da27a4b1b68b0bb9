const FREE_TRIES = 3;
const LONGEST_MS = 300_000;

/**
 * How long to wait before the next try, in milliseconds, after so many wrong passphrases in a row: nothing after the first two, then
 * one second, doubled each time, five minutes at most. A mistyped passphrase costs nobody their patience.
 *
 * It slows down a person at the keyboard, and only until the page is loaded again: the vault counts in memory, since a count in the
 * store could be deleted with the store. Against a copy of the store only the iterations and the length of the passphrase help.
 *
 * @returns 0 for what is no number of 1 or more.
 */
export function unlockDelayMs(wrongPassphrases: number): number {
  return wrongPassphrases >= FREE_TRIES ? Math.min(1000 * 2 ** (wrongPassphrases - FREE_TRIES), LONGEST_MS) : 0;
}
