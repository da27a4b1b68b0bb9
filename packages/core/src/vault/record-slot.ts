import { toBase64url } from './base64url.js';
import type { JsonValue } from './json-value.js';
import { readRecordEnvelope } from './read-envelope.js';
import { binding, randomBytes, sealJson, unsealJson } from './seal.js';
import { fault } from './vault-fault.js';
import type { Bytes } from './vault-crypto.js';
import { headKey, slotKey } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';

/** The slot is new for each write, so it is the version too: an earlier envelope of the same record does not open in a later slot. */
const recordBinding = (id: string, slot: string, key: string): Bytes => binding(2, 'record', id, slot, key);

/** A slot that was never used: 16 random bytes. It tells nothing of the record. */
export function newSlot({ crypto }: VaultTools): string {
  return toBase64url(randomBytes(crypto, 16));
}

/** Seals a record into its slot and reads it back. @throws VaultFault `full` or `store-failed`. */
export async function writeSlot(
  { crypto, store, id }: VaultTools,
  vaultKey: VaultView['key'],
  slot: string,
  { key, json }: { readonly key: string; readonly json: string },
): Promise<void> {
  const text = JSON.stringify({ v: 2, ...(await sealJson(crypto, vaultKey, recordBinding(id, slot, key), json)) });
  await store.set(slotKey(id, slot), text);
  if ((await store.get(slotKey(id, slot))) !== text) throw fault('store-failed', 'store', 'not-read-back');
}

/**
 * The value of a record, undefined where the view has none under the key.
 * @throws VaultFault `conflict` where another tab has written since, `tampered` where the slot holds something else.
 */
export async function readRecord({ crypto, store, id }: VaultTools, view: VaultView, key: string): Promise<JsonValue | undefined> {
  const slot = view.slots.get(key);
  if (slot === undefined) return undefined;
  const envelope = readRecordEnvelope((await store.get(slotKey(id, slot))) ?? '');
  try {
    if (!envelope) throw fault('tampered', 'slot');
    const value = await unsealJson(crypto, view.key, recordBinding(id, slot, key), envelope);
    // Sealed by `writeSlot` under a key that only this vault has: it is the JSON that went in.
    return value as JsonValue;
  } catch (error) {
    // Another tab that replaced the record has taken its slot away.
    if ((await store.get(headKey(id))) !== view.text) throw fault('conflict', 'version', view.n);
    throw error;
  }
}
