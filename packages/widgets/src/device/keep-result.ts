/**
 * Why something could not be kept, opened or read. Texts for each are in the messages.
 *
 * - `insecure-context`, `storage-refused`: this page cannot keep anything (no HTTPS; the browser refuses). Memory only.
 * - `not-loaded`: the part of Handrail that keeps things did not arrive. Try again.
 * - `nothing-kept`: there is no vault. `vault-exists`: there is one already. `already-kept`: it has another document of this kind.
 * - `locked`: unlock first. `wrong-passphrase`: `waitMs` until the next try. `too-soon`: not tried, `waitMs` to go.
 * - `passphrase-short`: fewer characters than `needed`. `passphrase-unusable`: far too long, or with half a character in it.
 * - `full`: no room. What was kept before is still there, the last change is not.
 * - `conflict`: another tab has changed the same. Nothing was overwritten.
 * - `newer-version`: kept by a later release of Handrail; left as it is. `unreadable`: not in a known form; left as it is, and put
 *   aside before anything else takes its place. `damaged`: what is stored was altered or is incomplete.
 * - `passphrase-needed`, `file-damaged`, `file-newer`: about a file to take in.
 * - `not-erased`: `left` says what could not be removed.
 */
export type KeepCode =
  | 'insecure-context'
  | 'storage-refused'
  | 'not-loaded'
  | 'nothing-kept'
  | 'vault-exists'
  | 'already-kept'
  | 'locked'
  | 'wrong-passphrase'
  | 'too-soon'
  | 'passphrase-short'
  | 'passphrase-unusable'
  | 'full'
  | 'conflict'
  | 'newer-version'
  | 'unreadable'
  | 'damaged'
  | 'passphrase-needed'
  | 'file-damaged'
  | 'file-newer'
  | 'not-erased';

/** What an erasure could not remove: the database of the vault, or lists that widgets cached. */
export type Trace = 'database' | 'cache';

/** One reason, without any word that a person has written. */
export interface KeepFault {
  readonly code: KeepCode;
  /** Milliseconds until the next passphrase is tried; 0 for at once. */
  readonly waitMs?: number;
  /** Characters that a new passphrase needs. */
  readonly needed?: number;
  readonly left?: readonly Trace[];
}

/** A value, or the reason why there is none. */
export type KeepResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: KeepFault };

/** The answer that something was done. */
export const DONE = { ok: true, value: undefined } as const;

/** The answer with a value. */
export const kept = <Value>(value: Value): KeepResult<Value> => ({ ok: true, value });

/** The answer with a reason. */
export const refused = (code: KeepCode, more: Omit<KeepFault, 'code'> = {}): { readonly ok: false; readonly fault: KeepFault } => ({
  ok: false,
  fault: { code, ...more },
});
