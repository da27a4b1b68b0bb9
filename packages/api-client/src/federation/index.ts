export { earlyAnswer, earlyReading } from './early-reading.js';
export type { EarlyDownload } from './early-reading.js';
export { federate } from './federate.js';
export type { FederatedReading, FederatedSource, Federation, FederationOptions, FederationSettings, SourceFinding } from './federation.js';
export { slowly } from './later-attempts.js';
export type { AskAgain } from './later-attempts.js';
export type { OneList } from './one-list.js';
export type { SourceStatus } from './source-status.js';
