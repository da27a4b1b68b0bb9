export { decideInterest } from './decide-interest.js';
export type { InterestCommand, InterestContext, InterestErrorCode, InterestEvent } from './interest-command.js';
export type { Interest, InterestState } from './interest.schema.js';
export { decideServiceOpportunity } from './decide-service-opportunity.js';
export { freeOpportunityPlaces, isPastOpportunity } from './opportunity-places.js';
export type {
  ServiceOpportunityCommand,
  ServiceOpportunityContext,
  ServiceOpportunityErrorCode,
  ServiceOpportunityEvent,
} from './service-opportunity-command.js';
export type { ServiceOpportunity, ServiceOpportunityDetails, ServiceOpportunityState } from './service-opportunity.schema.js';
export { decideServicePosition } from './decide-service-position.js';
export type { ServicePositionCommand, ServicePositionErrorCode, ServicePositionEvent } from './service-position-command.js';
export type { Rotation, ServicePosition, ServicePositionDetails } from './service-position.schema.js';
export { decideServiceTerm } from './decide-service-term.js';
export type { ServiceTermCommand, ServiceTermContext, ServiceTermErrorCode, ServiceTermEvent } from './service-term-command.js';
export type { ServiceTerm, ServiceTermState } from './service-term.schema.js';
export { ROTATION_NOTICE_DAYS, consecutiveTerms, termsDueForRotation } from './rotation.js';
export { clashingTerms, termDays } from './seat.js';
export type { TermDays } from './seat.js';
export { SUGGESTION_PURPOSE, suggestionVerdict } from './suggestion-verdict.js';
export type { CountedPursuit, SuggestionEvidence, SuggestionVerdict } from './suggestion-verdict.js';
export type { SuggestedService } from './suggested-service.schema.js';
export type { ValueErrorCode } from './value-rule.js';
