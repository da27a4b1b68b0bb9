import { fromBase64url } from './base64url.js';
import { passphraseKey } from './key-wrap.js';
import { parseJson } from './read-envelope.js';
import { binding, unseal } from './seal.js';
import { fault } from './vault-fault.js';
import type { Bytes, VaultCrypto } from './vault-crypto.js';
import type { VaultEnvelopeV1 } from './vault.schema.js';

/**
 * What an envelope of version 1 holds. It has no checksum and no wrapped key: damage and a wrong passphrase look alike.
 * @throws VaultFault `wrong-passphrase`.
 */
export async function openVersionOne(crypto: VaultCrypto, envelope: VaultEnvelopeV1, passphrase: Bytes): Promise<unknown> {
  const salt = fromBase64url(envelope.salt);
  if (!salt) throw fault('tampered', 'salt');
  const key = await passphraseKey(crypto, passphrase, salt, envelope.iter);
  const bytes = await unseal(crypto, key, binding(1, envelope.id), envelope);
  if (!bytes) throw fault('wrong-passphrase', 'passphrase');
  return parseJson(new TextDecoder().decode(bytes), 'ct');
}
