import type { JsonValue } from '../src/vault/index.js';

const base64url = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(new Uint8Array(bytes)).toString('base64url');

/**
 * Writes an envelope of version 1. Frozen: it stands for vaults that lie on devices, uses nothing of the code it tests and does not
 * change with it.
 */
export async function versionOne(
  id: string,
  passphrase: string,
  iter: number,
  records: readonly { readonly key: string; readonly value: JsonValue }[],
): Promise<string> {
  const { subtle } = globalThis.crypto;
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const base = await subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: iter },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const additionalData = new TextEncoder().encode(JSON.stringify(['handrail-vault', 1, id]));
  const ct = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new TextEncoder().encode(JSON.stringify(records)));
  return JSON.stringify({ v: 1, id, kdf: 'PBKDF2-SHA256', iter, salt: base64url(salt), iv: base64url(iv), ct: base64url(ct) });
}
