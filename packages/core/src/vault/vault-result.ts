import type { CommandError } from '../command/index.js';

/**
 * Why the vault did not do what it was asked. No error holds a passphrase, the value of a record or what a store said, only its kind;
 * some hold the key of a record, which is for the person's eyes and no log.
 *
 * - `no-vault`, `already-exists`: there is none yet, or one already.
 * - `locked`: no key is held. Unlock first.
 * - `wrong-passphrase`: the check of the wrapped key did not open. Somebody who altered the vault on purpose and knew its format
 *   could cause this too; cryptography cannot tell the two apart.
 * - `tampered`: what is stored was damaged or altered: the checksum does not fit, or what the right key opened is not what it wrote.
 * - `corrupt-json`: the text is no JSON, or not in the shape of a vault.
 * - `unknown-version`, `too-new`: written in a format that never was, or by a later release.
 * - `iterations-out-of-range`: the number of iterations is one that the policy refuses.
 * - `invalid-passphrase`: too short, too long (`value` is its length in code points) or with half a character in it.
 * - `too-soon`: after several wrong passphrases; `value` is how many milliseconds to wait.
 * - `passphrase-needed`: the file to import is sealed.
 * - `invalid-key`, `not-json`, `invalid-record`, `already-present`: what is wrong with a record; `value` is its key.
 * - `conflict`: another tab wrote meanwhile. Nothing was overwritten. `refresh`, look again, then repeat.
 * - `full`, `store-failed`: the store refused; `value` is the name of its error. What was stored before is still there.
 * - `not-erased`: `value` is how many entries are left.
 * - `not-secure-context`: there is no Web Crypto here. Keep things in memory only.
 */
export type VaultErrorCode =
  | 'no-vault'
  | 'already-exists'
  | 'locked'
  | 'wrong-passphrase'
  | 'tampered'
  | 'corrupt-json'
  | 'unknown-version'
  | 'too-new'
  | 'iterations-out-of-range'
  | 'invalid-passphrase'
  | 'too-soon'
  | 'passphrase-needed'
  | 'invalid-key'
  | 'not-json'
  | 'invalid-record'
  | 'already-present'
  | 'conflict'
  | 'full'
  | 'store-failed'
  | 'not-erased'
  | 'not-secure-context';

/** What the vault answers: a value, or every reason why there is none. */
export type VaultResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: readonly CommandError<VaultErrorCode>[] };
