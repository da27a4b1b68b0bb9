import { fromBase64url, toBase64url } from './base64url.js';
import { parseJson } from './read-envelope.js';
import { fault } from './vault-fault.js';
import type { Bytes, VaultCrypto, VaultKey, VaultSubtle } from './vault-crypto.js';
import type { Sealed } from './vault.schema.js';

/** Contents are filled up to a multiple of this, so that the length of a short answer does not give the answer away. */
const BLOCK = 256;

/** Web Crypto. @throws VaultFault `not-secure-context` where there is none. */
export function subtleOf({ subtle }: VaultCrypto): VaultSubtle {
  if (!subtle) throw fault('not-secure-context');
  return subtle;
}

/** Fresh random bytes. */
export function randomBytes(crypto: VaultCrypto, length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Additional data: what something sealed is, so that it opens as nothing else. JSON, since joined texts could be cut elsewhere. */
export function binding(...parts: readonly (string | number)[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(['handrail-vault', ...parts]));
}

/** Encrypts with AES-256-GCM and a new random initialisation vector. */
export async function seal(crypto: VaultCrypto, key: VaultKey, additionalData: Bytes, content: Bytes): Promise<Sealed> {
  const iv = randomBytes(crypto, 12);
  const sealed = await subtleOf(crypto).encrypt({ name: 'AES-GCM', iv, additionalData }, key, content);
  return { iv: toBase64url(iv), ct: toBase64url(new Uint8Array(sealed)) };
}

/** Opens what `seal` made; undefined where the key, the additional data or a single bit differs. */
export async function unseal(crypto: VaultCrypto, key: VaultKey, additionalData: Bytes, sealed: Sealed): Promise<Bytes | undefined> {
  const [iv, content] = [fromBase64url(sealed.iv), fromBase64url(sealed.ct)];
  if (!iv || !content) return undefined;
  try {
    return new Uint8Array(await subtleOf(crypto).decrypt({ name: 'AES-GCM', iv, additionalData }, key, content));
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

/** Encrypts a JSON text, filled up with spaces, which JSON does not mind. */
export function sealJson(crypto: VaultCrypto, key: VaultKey, additionalData: Bytes, json: string): Promise<Sealed> {
  const bytes = new TextEncoder().encode(json);
  const filled = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  filled.set(bytes);
  return seal(crypto, key, additionalData, filled);
}

/** The value that `sealJson` sealed. @throws VaultFault `tampered`, or `corrupt-json` where somebody with the key sealed no JSON. */
export async function unsealJson(crypto: VaultCrypto, key: VaultKey, additionalData: Bytes, sealed: Sealed): Promise<unknown> {
  const bytes = await unseal(crypto, key, additionalData, sealed);
  if (!bytes) throw fault('tampered', 'ct');
  return parseJson(new TextDecoder().decode(bytes), 'ct');
}
