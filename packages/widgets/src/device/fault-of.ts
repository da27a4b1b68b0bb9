import type { VaultErrorCode, VaultResult } from '@handrail/core/vault';
import type { KeepCode, KeepFault } from './keep-result.js';

/** Codes of the vault in the words of the keeper; the others are the same in both, or a mistake of a programmer. */
const CODES: Partial<Record<VaultErrorCode, KeepCode>> = {
  'no-vault': 'nothing-kept',
  'already-exists': 'vault-exists',
  locked: 'locked',
  'wrong-passphrase': 'wrong-passphrase',
  tampered: 'damaged',
  'corrupt-json': 'damaged',
  'unknown-version': 'damaged',
  'iterations-out-of-range': 'damaged',
  'invalid-key': 'damaged',
  'too-new': 'newer-version',
  'too-soon': 'too-soon',
  'passphrase-needed': 'passphrase-needed',
  'already-present': 'conflict',
  conflict: 'conflict',
  full: 'full',
  'store-failed': 'storage-refused',
  'not-erased': 'not-erased',
  'not-secure-context': 'insecure-context',
};

type Failed = Extract<VaultResult<unknown>, { readonly ok: false }>;

/**
 * The first reason of the vault as a fault of the keeper.
 * @param needed Code points of a new passphrase at least.
 * @throws TypeError for what only a programmer can cause, such as a value that is no JSON.
 */
export const faultOf = ({ errors }: Failed, needed: number): KeepFault => {
  const error = errors[0];
  const value = typeof error?.value === 'number' ? error.value : 0;
  if (error?.code === 'invalid-passphrase') return value < needed ? { code: 'passphrase-short', needed } : { code: 'passphrase-unusable' };
  const code = error && CODES[error.code];
  if (!code) throw new TypeError(`The vault was handed what it cannot keep: ${error?.code}`);
  if (code === 'too-soon') return { code, waitMs: value };
  return code === 'not-erased' ? { code, left: ['database'] } : { code };
};
