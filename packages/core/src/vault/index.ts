/**
 * A vault for a person's private data on a shared or borrowed device.
 *
 * **What it protects.** Records that lie on a device, against whoever picks the device up, or copies its storage, and does not know the
 * passphrase: they see that there is a vault, its id, how many records it has and roughly how large they are; no record, no name of one.
 *
 * **What it does not protect.** It does not help against malware, an extension or another script in the page while the vault is unlocked,
 * nor against somebody who knows the passphrase or makes the person tell it. Somebody who can write to the device can destroy the vault,
 * or put back an earlier copy of all of it. Nobody can recover anything without the passphrase.
 *
 * **How.** PBKDF2-HMAC-SHA-256 stretches the passphrase to a key, once for each unlocking. That key wraps a random data key, and the
 * data key seals everything with AES-256-GCM. Thus another passphrase, or more iterations, rewrite one small text in one step: a crash
 * leaves either the old or the new passphrase working, never neither. The wrap is authenticated, and so the check of the passphrase; a
 * plain checksum tells damage apart from a wrong one. Somebody who alters the wrap on purpose and mends the checksum is
 * answered like a wrong passphrase: nobody without the passphrase could tell. Additional data bind each text to the vault's id, to what
 * it is, and to its key, slot or version, so that none opens in the place of another.
 *
 * @packageDocumentation
 */
export { Vault } from './vault.js';
export type { VaultOptions, VaultState } from './vault.js';
export type { VaultErrorCode, VaultResult } from './vault-result.js';
export type { Bytes, VaultCipher, VaultCrypto, VaultKey, VaultKeyDerivation, VaultSubtle } from './vault-crypto.js';
export type { VaultStore } from './vault-store.js';
export { DEFAULT_VAULT_POLICY } from './vault-policy.js';
export type { VaultPolicy } from './vault-policy.js';
export type { JsonValue } from './json-value.js';
export type { ImportReport, ImportStrategy } from './import-plan.js';
export type { ImportOptions } from './read-import.js';
export { shouldLock } from './should-lock.js';
export type { LockTiming } from './should-lock.js';
export { unlockDelayMs } from './unlock-delay.js';
export type { ReadableVault, RecordEnvelope, VaultEnvelope, VaultEnvelopeV1 } from './vault.schema.js';
