import * as z from 'zod';

/** Bytes in base64url without padding, in so many characters. */
const base64url = (characters: string) => z.string().regex(new RegExp(`^[\\w-]{${characters}}$`));
const iv = base64url('16');
const count = z.int().min(1);
const id = z.string().regex(/^[\w.-]{1,64}$/);

/** How the key came from the passphrase: RFC 8018 PBKDF2 with HMAC-SHA-256, so many iterations, a salt of 16 bytes. */
const derivation = { kdf: z.literal('PBKDF2-SHA256'), iter: count, salt: base64url('22') };

/** Something encrypted with AES-256-GCM: an initialisation vector of 12 bytes, used once, and the ciphertext with its tag. */
export const sealedSchema = z.strictObject({ iv, ct: base64url('22,') }).readonly();

/** One record as it lies in its slot. Which record it is, only the sealed index knows. */
export const recordEnvelopeSchema = z.strictObject({ v: z.literal(2), iv, ct: base64url('22,') }).readonly();

/** The envelope of version 1: all records in one, sealed straight under the key of the passphrase. Read, and no longer written. */
export const vaultEnvelopeV1Schema = z.strictObject({ v: z.literal(1), id, ...derivation, iv, ct: base64url('22,') }).readonly();

/**
 * The envelope of a vault, or of a sealed export. `iv` and `ct` are the data key (32 bytes and a tag), wrapped by the passphrase;
 * `body` is sealed by the data key: the index of a vault, the records of an export.
 */
export const vaultEnvelopeSchema = z
  .strictObject({
    v: z.literal(2),
    kind: z.enum(['vault', 'export']),
    /** The name that the host gave to the vault, in clear. */
    id,
    /** Grows by one with each write: by it one tab sees that another has written. */
    n: count,
    ...derivation,
    iv,
    ct: base64url('64'),
    body: sealedSchema,
    /** SHA-256 over all the rest. It holds no secret: it tells damage from a wrong passphrase. */
    sum: base64url('43'),
  })
  .readonly();

/** A readable export: records in clear. Keys stand in values, so that none of them can be the name of something else. */
export const readableVaultSchema = z
  .strictObject({
    format: z.literal('handrail-records'),
    v: z.literal(2),
    records: z.array(z.strictObject({ key: z.string().min(1).max(200), value: z.json() }).readonly()).readonly(),
  })
  .readonly();

export type Sealed = z.output<typeof sealedSchema>;
export type RecordEnvelope = z.output<typeof recordEnvelopeSchema>;
export type VaultEnvelopeV1 = z.output<typeof vaultEnvelopeV1Schema>;
export type VaultEnvelope = z.output<typeof vaultEnvelopeSchema>;
export type ReadableVault = z.output<typeof readableVaultSchema>;
