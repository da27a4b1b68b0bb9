import { commit } from './commit.js';
import { dataKey, wrapKey } from './key-wrap.js';
import { randomBytes } from './seal.js';
import type { Bytes } from './vault-crypto.js';
import type { VaultTools, VaultView } from './vault-view.js';

/**
 * Makes a vault with a new data key and writes it, in place of the head that `text` says is there.
 * @param put JSON texts of its first records by their keys.
 * @throws VaultFault `conflict` where another head is there, `full` or `store-failed`.
 */
export async function newVault(
  tools: VaultTools,
  passphrase: Bytes,
  text: string | undefined,
  put: ReadonlyMap<string, string> = new Map(),
): Promise<VaultView> {
  const bytes = randomBytes(tools.crypto, 32);
  const wrap = await wrapKey(tools.crypto, { id: tools.id, iterations: tools.policy.iterations }, passphrase, bytes);
  const key = await dataKey(tools.crypto, bytes);
  bytes.fill(0);
  return commit(tools, { key, wrap, n: 0, text, slots: new Map() }, { put });
}
