import { fault } from './vault-fault.js';
import type { Bytes } from './vault-crypto.js';

/** Code points of a passphrase at most, so that a pasted book keeps nobody waiting. The standard asks for 64 or more. */
const MAX_LENGTH = 1024;

/**
 * What is stretched to a key: the passphrase in Unicode's form NFKC, as UTF-8, so that another keyboard that composes é otherwise
 * opens the same vault. Nothing is trimmed and no character is asked for or refused.
 *
 * @param minLength Code points needed, counted after normalising; 1 where a passphrase is only tried.
 * @throws VaultFault `invalid-passphrase`, with the length as its value.
 * @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 */
export function passphraseBytes(passphrase: string, minLength: number, field = 'passphrase'): Bytes {
  if (typeof passphrase !== 'string') throw fault('invalid-passphrase', field);
  // Normalising a text that is far too long would take its time before it is refused.
  const text = passphrase.length > 4 * MAX_LENGTH ? passphrase : passphrase.normalize('NFKC');
  const { length } = Array.from(text);
  // Half a surrogate pair has no UTF-8: different ones would all become the same replacement character.
  const isValid = length >= minLength && length <= MAX_LENGTH && !/\p{Surrogate}/u.test(text);
  if (!isValid) throw fault('invalid-passphrase', field, length);
  return new TextEncoder().encode(text);
}
