import { parseJson, readEnvelope } from './read-envelope.js';
import type { VaultKey } from './vault-crypto.js';
import { fault } from './vault-fault.js';
import { readHead } from './vault-view.js';
import type { VaultTools, VaultView } from './vault-view.js';
import type { VaultEnvelope, VaultEnvelopeV1 } from './vault.schema.js';

/** The head of this vault as it is stored, and the envelope in it. @throws VaultFault `no-vault`, or what is wrong with the text. */
export async function readOwnHead(tools: VaultTools): Promise<{ text: string; envelope: VaultEnvelope | VaultEnvelopeV1 }> {
  const text = await readHead(tools);
  if (text === undefined) throw fault('no-vault');
  const envelope = readEnvelope(parseJson(text, 'head'), tools.policy);
  const isOwn = envelope.id === tools.id && (envelope.v === 1 || envelope.kind === 'vault');
  if (!isOwn) throw fault('tampered', 'id');
  return { text, envelope };
}

/** The view that a head gives, once its body is open. */
export function viewOf(key: VaultKey, { kdf, iter, salt, iv, ct, n }: VaultEnvelope, text: string, content: unknown): VaultView {
  // Sealed by `commit` under a key that only this vault has: it is the index that went in.
  const slots = new Map(content as readonly (readonly [string, string])[]);
  return { key, wrap: { kdf, iter, salt, iv, ct }, n, text, slots };
}
