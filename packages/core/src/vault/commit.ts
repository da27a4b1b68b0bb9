import type { KeyWrap } from './key-wrap.js';
import { newSlot, writeSlot } from './record-slot.js';
import { writeEnvelope } from './vault-envelope.js';
import { VaultFault, fault } from './vault-fault.js';
import { headKey, slotKey } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';

/** What a write changes. */
export interface VaultChange {
  /** JSON texts by the keys of their records. */
  readonly put?: ReadonlyMap<string, string>;
  readonly remove?: readonly string[];
  readonly wrap?: KeyWrap;
}

/** Takes away what nothing points at. What the store will not let go is swept at the next unlock. */
export async function discard({ store, id }: VaultTools, slots: readonly string[]): Promise<void> {
  for (const slot of slots) {
    try {
      await store.delete(slotKey(id, slot));
    } catch (error) {
      if (!(error instanceof VaultFault)) throw error;
    }
  }
}

/** Points the vault at what was written: false where another tab was first. */
async function switchHead({ store, id }: VaultTools, before: string | undefined, after: string): Promise<boolean> {
  try {
    return await store.compareAndSet(headKey(id), before, after);
  } catch (error) {
    // A store may carry a step out and stumble afterwards. Only what it holds counts.
    if ((await store.get(headKey(id))) === after) return true;
    throw error;
  }
}

/**
 * The only way in which a vault writes. Records go to new slots and are read back; then one step replaces the head, which points at
 * them; then slots that nothing points at are taken away. Whatever stops in between, the head points at a whole vault, the old or the
 * new, and no text that it points at was touched.
 *
 * @returns The vault as it now is.
 * @throws VaultFault `conflict` where another tab has written since the view, `full` or `store-failed`. Nothing has changed then; after
 * a `store-failed` without an answer from the store it may have, and the next write meets a `conflict`.
 */
export async function commit(tools: VaultTools, view: VaultView, { put = new Map(), remove = [], wrap }: VaultChange): Promise<VaultView> {
  const slots = new Map(view.slots);
  const written: string[] = [];
  try {
    for (const [key, json] of put) {
      const slot = newSlot(tools);
      written.push(slot);
      await writeSlot(tools, view.key, slot, { key, json });
      slots.set(key, slot);
    }
  } catch (error) {
    await discard(tools, written);
    throw error;
  }
  for (const key of remove) slots.delete(key);
  const next = { ...view, wrap: wrap ?? view.wrap, n: view.n + 1, slots };
  const text = await writeEnvelope(tools.crypto, view.key, { kind: 'vault', id: tools.id, ...next }, JSON.stringify([...slots]));
  if (!(await switchHead(tools, view.text, text))) {
    await discard(tools, written);
    throw fault('conflict', 'version', view.n);
  }
  const inUse = new Set(slots.values());
  await discard(
    tools,
    [...view.slots.values()].filter((slot) => !inUse.has(slot)),
  );
  return { ...next, text };
}
