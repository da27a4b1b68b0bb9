import { unwrapKey, wrapKey } from './key-wrap.js';
import type { VaultChange } from './commit.js';
import type { Bytes } from './vault-crypto.js';
import { fault } from './vault-fault.js';
import { headKey } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';

/**
 * The change that wraps the data key under another passphrase, with today's iterations. It is one write: until it is done the old
 * passphrase opens the vault, then the new.
 * @throws VaultFault `wrong-passphrase` with the field `current`; `conflict`, since another tab may have changed it already.
 */
export async function rewrap(tools: VaultTools, view: VaultView, current: Bytes, next: Bytes): Promise<VaultChange> {
  const { crypto, store, id, policy } = tools;
  if ((await store.get(headKey(id))) !== view.text) throw fault('conflict', 'version', view.n);
  const bytes = await unwrapKey(crypto, id, view.wrap, current, 'current');
  try {
    return { wrap: await wrapKey(crypto, { id, iterations: policy.iterations }, next, bytes) };
  } finally {
    bytes.fill(0);
  }
}
