import { VaultFault, fault } from './vault-fault.js';
import { headKey, keyPrefix } from './vault-view.js';
import type { VaultTools } from './vault-view.js';

async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof VaultFault)) throw error;
  }
}

/**
 * Overwrites and deletes all that a vault has stored, the head with the wrapped key first: without it the rest cannot be opened even
 * where a disk keeps an earlier copy. Each step is tried whatever became of the one before; then the store is read back.
 *
 * Overwriting is all that a page can ask for. Flash memory, backups and the journals of browsers may keep earlier copies; they are
 * encrypted.
 * @throws VaultFault `not-erased` with how many entries are left, or `store-failed`.
 */
export async function eraseVault({ store, id }: VaultTools): Promise<void> {
  const head = headKey(id);
  const found = (await store.keys()).filter((key) => key.startsWith(keyPrefix(id)) && key !== head);
  const all = [head, ...found];
  for (const key of all) {
    await attempt(async () => {
      const text = await store.get(key);
      if (text) await store.set(key, ' '.repeat(text.length));
    });
    await attempt(() => store.delete(key));
  }
  const left = new Set((await store.keys()).filter((key) => key.startsWith(keyPrefix(id))));
  for (const key of all) if ((await store.get(key)) != null) left.add(key);
  if (left.size > 0) throw fault('not-erased', 'store', left.size);
}
