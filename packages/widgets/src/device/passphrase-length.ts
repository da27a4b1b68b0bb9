/**
 * Code points that a new passphrase needs. There are no rules about which.
 * @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver for 15 where a password is the only factor
 */
export const PASSPHRASE_LENGTH = 15;

/** Length as the vault counts it: what one person types as one character and another as two is the same. */
export const lengthOf = (passphrase: string): number => Array.from(passphrase.normalize('NFKC')).length;
