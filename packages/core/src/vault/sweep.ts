import { commit, discard } from './commit.js';
import { slotKey } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';

/**
 * Takes away slots that a crash has left. The head is written anew in between: a tab that was about to point at one of them
 * then meets a conflict, and points at nothing that is gone.
 */
export async function sweep(tools: VaultTools, view: VaultView): Promise<VaultView> {
  const prefix = slotKey(tools.id, '');
  const inUse = new Set(view.slots.values());
  const found = (await tools.store.keys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const strays = found.filter((slot) => !inUse.has(slot));
  if (strays.length === 0) return view;
  const next = await commit(tools, view, {});
  await discard(tools, strays);
  return next;
}
