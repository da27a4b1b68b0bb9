import { Vault } from '../src/vault/index.js';
import type { VaultCrypto, VaultErrorCode, VaultOptions, VaultResult, VaultStore } from '../src/vault/index.js';

/** Web Crypto as it is, by the interface that the vault asks for. */
export const CRYPTO: VaultCrypto = globalThis.crypto;
export const PASSPHRASE = 'correct horse battery staple';
export const OTHER_PASSPHRASE = 'four quite different words';

/** A vault with real cryptography and so few iterations that thousands of tests are quick. */
export function testVault(store: VaultStore, change: Partial<VaultOptions> = {}): Vault {
  const policy = { iterations: 20, minIterations: 10, maxIterations: 1000 };
  return new Vault({ crypto: CRYPTO, store, id: 'notes', now: () => 0, policy, ...change });
}

/** The value of a result. Throws the codes where there is none. */
export function valueOf<Value>(result: VaultResult<Value>): Value {
  if (!result.ok) throw new Error(codesOf(result).join());
  return result.value;
}

/** The codes of a result's errors; empty where it went well. */
export function codesOf(result: VaultResult<unknown>): readonly VaultErrorCode[] {
  return result.ok ? [] : result.errors.map(({ code }) => code);
}

/** A vault that is unlocked and holds some records. */
export async function vaultWith(
  store: VaultStore,
  records: Readonly<Record<string, unknown>>,
  change: Partial<VaultOptions> = {},
): Promise<Vault> {
  const vault = testVault(store, change);
  valueOf(await vault.create(PASSPHRASE));
  // `as`: tests write only JSON.
  for (const [key, value] of Object.entries(records)) valueOf(await vault.set(key, value as never));
  return vault;
}

/** What a vault holds for somebody who comes with a passphrase: its records, or the codes of why not. */
export async function contentsOf(store: VaultStore, passphrase = PASSPHRASE, change: Partial<VaultOptions> = {}): Promise<unknown> {
  const vault = testVault(store, change);
  const unlocked = await vault.unlock(passphrase);
  if (!unlocked.ok) return codesOf(unlocked);
  const contents: Record<string, unknown> = {};
  for (const key of valueOf(await vault.keys())) contents[key] = valueOf(await vault.get(key));
  return contents;
}
