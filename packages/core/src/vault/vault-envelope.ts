import { toBase64url } from './base64url.js';
import { dataKey, unwrapKey } from './key-wrap.js';
import type { KeyWrap } from './key-wrap.js';
import { binding, sealJson, subtleOf, unsealJson } from './seal.js';
import { fault } from './vault-fault.js';
import type { Bytes, VaultCrypto, VaultKey } from './vault-crypto.js';
import type { VaultEnvelope } from './vault.schema.js';

type Unsealed = Omit<VaultEnvelope, 'body' | 'sum'>;

/** The wrap is bound too, so that nobody can bring back the wrap of a passphrase that was given up. */
const bodyBinding = ({ kind, id, n, kdf, iter, salt, iv, ct }: Unsealed): Bytes => binding(2, kind, id, n, kdf, iter, salt, iv, ct);

async function sumOf(crypto: VaultCrypto, { v, kind, id, n, kdf, iter, salt, iv, ct, body }: Omit<VaultEnvelope, 'sum'>): Promise<string> {
  const all = binding(v, kind, id, n, kdf, iter, salt, iv, ct, body.iv, body.ct);
  return toBase64url(new Uint8Array(await subtleOf(crypto).digest('SHA-256', all)));
}

/** The text of an envelope whose body is a JSON text sealed by the data key. */
export async function writeEnvelope(
  crypto: VaultCrypto,
  key: VaultKey,
  { kind, id, n, wrap }: Pick<VaultEnvelope, 'kind' | 'id' | 'n'> & { readonly wrap: KeyWrap },
  json: string,
): Promise<string> {
  const unsealed: Unsealed = { v: 2, kind, id, n, ...wrap };
  const envelope = { ...unsealed, body: await sealJson(crypto, key, bodyBinding(unsealed), json) };
  return JSON.stringify({ ...envelope, sum: await sumOf(crypto, envelope) });
}

/** What the body of an envelope holds. @throws VaultFault `tampered`. */
export async function openBody(crypto: VaultCrypto, key: VaultKey, envelope: VaultEnvelope): Promise<unknown> {
  return unsealJson(crypto, key, bodyBinding(envelope), envelope.body);
}

/** What a passphrase opens. */
export interface OpenedEnvelope {
  readonly key: VaultKey;
  /** Bytes of the data key, to be wrapped anew; overwritten when `use` is done. */
  readonly bytes: Bytes;
  readonly content: unknown;
}

/**
 * Opens an envelope with a passphrase, for as long as `use` takes. One run of PBKDF2.
 * @throws VaultFault `tampered` or `wrong-passphrase`.
 */
export async function withEnvelope<Value>(
  crypto: VaultCrypto,
  envelope: VaultEnvelope,
  passphrase: Bytes,
  use: (opened: OpenedEnvelope) => Promise<Value>,
): Promise<Value> {
  // Before the passphrase is tried: damage is not to be taken for a wrong one.
  if ((await sumOf(crypto, envelope)) !== envelope.sum) throw fault('tampered', 'sum');
  const bytes = await unwrapKey(crypto, envelope.id, envelope, passphrase);
  try {
    const key = await dataKey(crypto, bytes);
    return await use({ key, bytes, content: await openBody(crypto, key, envelope) });
  } finally {
    bytes.fill(0);
  }
}
