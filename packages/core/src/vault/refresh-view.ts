import { readOwnHead, viewOf } from './own-head.js';
import { openBody } from './vault-envelope.js';
import { VaultFault, fault } from './vault-fault.js';
import type { VaultTools, VaultView } from './vault-view.js';

/**
 * The vault as another tab has left it.
 * @throws VaultFault `no-vault`; `locked` where the key does not open it: it was made anew, or altered. Unlocking tells which.
 */
export async function refreshedView(tools: VaultTools, view: VaultView): Promise<VaultView> {
  const { text, envelope } = await readOwnHead(tools);
  if (envelope.v === 1) throw fault('locked');
  try {
    return viewOf(view.key, envelope, text, await openBody(tools.crypto, view.key, envelope));
  } catch (error) {
    throw error instanceof VaultFault && error.has('tampered') ? fault('locked') : error;
  }
}

/** Keys of the records that were added, replaced or deleted between two views. */
export function changedKeys(before: VaultView, after: VaultView): readonly string[] {
  const keys = new Set([...before.slots.keys(), ...after.slots.keys()]);
  return [...keys].filter((key) => before.slots.get(key) !== after.slots.get(key));
}
