export { federate } from './federate.js';
export type { FederatedReading, Federation, FederationOptions, SourceFinding, SourceStatus } from './federate.js';
