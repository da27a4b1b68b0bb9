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
 * Overwrites and deletes all that a vault has stored, the head with the wrapped key first, since nothing else opens without it. Each
 * step is tried whatever became of the one before; then the store is read back.
 *
 * Overwriting is all that a page can ask for. Flash memory, backups and the journals of browsers may keep earlier copies, encrypted.
 * @throws VaultFault `not-erased` with how many entries are left, or `store-failed` where the store does not tell.
 */
export async function eraseVault({ store, id }: VaultTools): Promise<void> {
  const wiped = [headKey(id)];
  const wipe = async (key: string): Promise<void> => {
    await attempt(async () => {
      const text = await store.get(key);
      if (text) await store.set(key, ' '.repeat(text.length));
    });
    await attempt(() => store.delete(key));
  };
  const ownKeys = async (): Promise<string[]> => (await store.keys()).filter((key) => key.startsWith(keyPrefix(id)));
  await wipe(headKey(id));
  for (const key of await ownKeys()) {
    wiped.push(key);
    await wipe(key);
  }
  const left = new Set(await ownKeys());
  for (const key of wiped) if ((await store.get(key)) != null) left.add(key);
  if (left.size > 0) throw fault('not-erased', 'store', left.size);
}
