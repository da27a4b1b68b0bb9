export { readableVaultSchema, recordEnvelopeSchema, sealedSchema, vaultEnvelopeSchema, vaultEnvelopeV1Schema } from './vault.schema.js';
