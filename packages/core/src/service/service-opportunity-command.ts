import type { CommandContext, DomainEvent } from '../command/index.js';
import type { Interest } from './interest.schema.js';
import type { ServiceOpportunityDetails } from './service-opportunity.schema.js';
import type { ValueErrorCode } from './value-rule.js';

/** What can be asked of an opportunity: `expire` by anyone, mostly a clock, the rest by host, steward or staff. `revise` says everything anew. */
export type ServiceOpportunityCommand =
  | ({ readonly type: 'draft'; readonly organisationId: string } & ServiceOpportunityDetails)
  | ({ readonly type: 'revise' } & ServiceOpportunityDetails)
  | { readonly type: 'publish' }
  | { readonly type: 'fill' }
  | { readonly type: 'close' }
  | { readonly type: 'expire' }
  | { readonly type: 'reopen' };

/** What happened to an opportunity. */
export type ServiceOpportunityEvent = DomainEvent<
  | 'ServiceOpportunityDrafted'
  | 'ServiceOpportunityRevised'
  | 'ServiceOpportunityPublished'
  | 'ServiceOpportunityFilled'
  | 'ServiceOpportunityClosed'
  | 'ServiceOpportunityExpired'
  | 'ServiceOpportunityReopened'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only host, steward or staff may say this.
 * - `places-below-confirmed`: more people have been promised a place than there would be.
 * - `places-left`, `no-places`: it is not full yet, or full and so cannot be opened.
 * - `already-past`, `not-past-yet`: its last day is over, or is not.
 * - `invalid-text`, `invalid-number`, `invalid-flag`, `invalid-list`, `invalid-date`: a value that cannot stand.
 */
export type ServiceOpportunityErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'places-below-confirmed'
  | 'places-left'
  | 'no-places'
  | 'already-past'
  | 'not-past-yet'
  | ValueErrorCode;

/** What deciding needs beside the opportunity itself. */
export interface ServiceOpportunityContext extends CommandContext {
  /** Every interest in this opportunity; others are not counted. */
  readonly interests: readonly Interest[];
}
