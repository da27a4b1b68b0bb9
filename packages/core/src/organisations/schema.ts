export { crisisOverrideSchema, organisationSchema, policyLinkSchema } from './organisation.schema.js';
export { embedConfigSchema, readEmbedConfig } from './embed-config.schema.js';
export type { EmbedConfigReading } from './embed-config.schema.js';
