import { fromBase64url, toBase64url } from './base64url.js';
import { binding, randomBytes, seal, subtleOf, unseal } from './seal.js';
import { fault } from './vault-fault.js';
import type { Bytes, VaultCrypto, VaultKey } from './vault-crypto.js';
import type { VaultEnvelope } from './vault.schema.js';

/** The data key under a passphrase, and how the passphrase is stretched. */
export type KeyWrap = Pick<VaultEnvelope, 'kdf' | 'iter' | 'salt' | 'iv' | 'ct'>;

const wrapBinding = (id: string, { kdf, iter, salt }: Pick<KeyWrap, 'kdf' | 'iter' | 'salt'>): Bytes =>
  binding(2, 'key', id, kdf, iter, salt);

/** Stretches a passphrase to a key that cannot be taken out of Web Crypto. */
export async function passphraseKey(crypto: VaultCrypto, passphrase: Bytes, salt: Bytes, iterations: number): Promise<VaultKey> {
  const subtle = subtleOf(crypto);
  const base = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations } as const;
  return subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Makes a data key of its bytes. Whoever holds the bytes overwrites them as soon as they can. */
export function dataKey(crypto: VaultCrypto, bytes: Bytes): Promise<VaultKey> {
  return subtleOf(crypto).importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Wraps the bytes of a data key under a passphrase, with a new salt. */
export async function wrapKey(
  crypto: VaultCrypto,
  { id, iterations }: { readonly id: string; readonly iterations: number },
  passphrase: Bytes,
  bytes: Bytes,
): Promise<KeyWrap> {
  const salt = randomBytes(crypto, 16);
  const derivation = { kdf: 'PBKDF2-SHA256', iter: iterations, salt: toBase64url(salt) } as const;
  const key = await passphraseKey(crypto, passphrase, salt, iterations);
  return { ...derivation, ...(await seal(crypto, key, wrapBinding(id, derivation), bytes)) };
}

/**
 * The bytes of the data key. The wrap is also the check of the passphrase: it is authenticated, so it opens under the right one alone.
 * @throws VaultFault `wrong-passphrase`.
 */
export async function unwrapKey(crypto: VaultCrypto, id: string, wrap: KeyWrap, passphrase: Bytes, field = 'passphrase'): Promise<Bytes> {
  const salt = fromBase64url(wrap.salt);
  if (!salt) throw fault('tampered', 'salt');
  const key = await passphraseKey(crypto, passphrase, salt, wrap.iter);
  const bytes = await unseal(crypto, key, wrapBinding(id, wrap), wrap);
  if (!bytes) throw fault('wrong-passphrase', field);
  return bytes;
}
