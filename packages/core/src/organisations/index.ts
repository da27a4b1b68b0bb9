export { decideOrganisation } from './decide-organisation.js';
export { EMBED_ATTRIBUTES, unknownAttributes } from './embed-attributes.js';
export { ORGANISATION_KINDS, POLICY_KINDS } from './organisation-codes.js';
export type { EmbedFinding } from './embed-attributes.js';
export type { EmbedAttribute, EmbedConfig } from './embed-config.schema.js';
export type {
  NewOrganisation,
  OrganisationChanges,
  OrganisationCommand,
  OrganisationContext,
  OrganisationDecision,
  OrganisationDetails,
  OrganisationError,
  OrganisationErrorCode,
  OrganisationEvent,
} from './organisation-command.js';
export type { CrisisOverride, Organisation, OrganisationStatus, PolicyLink } from './organisation.schema.js';
